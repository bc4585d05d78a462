import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One row a person with all that the list filters, orders by and shows. Text and array operators are not leakproof, so
 * under row-level security they would not use an index: they go through functions that name the agency themselves.
 */
export class Search0003 implements MigrationInterface {
  name = 'candidates-0003-search';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table candidate_search (
        agency_id uuid not null,
        candidate_id uuid not null,
        name_key text not null,
        -- Emails, phone digits and employer, for parts of them.
        contact_key text not null,
        words tsvector not null,
        owner_id uuid,
        temperature text,
        source_type text not null,
        country text,
        tags text[] not null,
        skills text[] not null,
        pool_ids uuid[] not null,
        import_run_id uuid,
        possible_duplicate boolean not null,
        warm boolean not null,
        last_contact_at timestamptz not null,
        created_at timestamptz not null,
        next_action_due_on date,
        waiting_since timestamptz,
        task_due_on date,
        follow_up_due_on date,
        open_suggestions integer not null,
        last_submission_at timestamptz,
        summary jsonb not null,
        primary key (agency_id, candidate_id),
        foreign key (agency_id, candidate_id) references candidate (agency_id, id)
      );
      create index candidate_search_by_contact on candidate_search (agency_id, last_contact_at desc, candidate_id desc);
      create index candidate_search_by_name on candidate_search (agency_id, name_key, candidate_id);
      create index candidate_search_by_newest on candidate_search (agency_id, created_at desc, candidate_id desc);
      create index candidate_search_by_next_action on candidate_search
        (agency_id, (coalesce(next_action_due_on, '9999-12-31')), candidate_id);
      create index candidate_search_by_owner on candidate_search (agency_id, owner_id, last_contact_at desc, candidate_id desc);
      create index candidate_search_by_temperature on candidate_search (agency_id, temperature, last_contact_at desc, candidate_id desc);
      create index candidate_search_by_import on candidate_search (agency_id, import_run_id) where import_run_id is not null;
      create index candidate_search_warm on candidate_search (agency_id, last_contact_at desc, candidate_id desc) where warm;
      create index candidate_search_due on candidate_search (agency_id, follow_up_due_on) where follow_up_due_on is not null;
      create index candidate_search_flagged on candidate_search (agency_id, candidate_id) where possible_duplicate;
      create index candidate_search_words on candidate_search using gin (agency_id, words);
      create index candidate_search_names on candidate_search using gin (agency_id, name_key gin_trgm_ops);
      create index candidate_search_contacts on candidate_search using gin (agency_id, contact_key gin_trgm_ops);
      create index candidate_search_tags on candidate_search using gin (agency_id, tags);
      create index candidate_search_skills on candidate_search using gin (agency_id, skills);
      create index candidate_search_pools on candidate_search using gin (agency_id, pool_ids);
      ${tenantTable('candidate_search', { search: true })};

      -- Everybody whose words or contacts hold all of the query's words.
      create function candidates_with_text(query tsquery, part text) returns setof uuid
      language sql stable security definer set search_path = public, pg_temp as $$
        select candidate_id from candidate_search where agency_id = current_agency() and words @@ query
        union
        select candidate_id from candidate_search
        where part is not null and agency_id = current_agency() and contact_key like '%' || part || '%'
      $$;
      create function candidates_with_all(of_tags text[], of_skills text[], of_pool uuid) returns setof uuid
      language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        return query execute 'select candidate_id from candidate_search where agency_id = current_agency()'
          || case when of_tags is null then '' else ' and tags @> $1' end
          || case when of_skills is null then '' else ' and skills @> $2' end
          || case when of_pool is null then '' else ' and pool_ids @> array[$3]' end
          using of_tags, of_skills, of_pool;
      end $$;
      -- The nearest names first, typos allowed; parts of an email, phone digits or an employer after them.
      create function candidates_named(needle text, part text, most integer) returns table (candidate_id uuid, nearness real)
      language sql stable security definer set search_path = public, pg_temp
      set pg_trgm.word_similarity_threshold = 0.45 as $$
        select found.candidate_id, max(found.nearness) as nearness from (
          (select s.candidate_id, (case when s.name_key like needle || '%' then 2 else 0 end
              + (select avg(word_similarity(word, s.name_key)) from unnest(string_to_array(needle, ' ')) as word)
              + similarity(needle, s.name_key))::real as nearness
           from candidate_search s
           where s.agency_id = current_agency() and s.name_key %> any (string_to_array(needle, ' '))
           order by nearness desc limit most)
          union all
          (select s.candidate_id, 1::real from candidate_search s
           where part is not null and s.agency_id = current_agency() and s.contact_key like '%' || part || '%' limit most)
        ) found group by found.candidate_id order by nearness desc, found.candidate_id limit most
      $$;
      alter function candidates_with_text(tsquery, text) owner to candidates_search;
      alter function candidates_with_all(text[], text[], uuid) owner to candidates_search;
      alter function candidates_named(text, text, integer) owner to candidates_search;
      revoke execute on function candidates_with_text, candidates_with_all, candidates_named from public;
      grant execute on function candidates_with_text, candidates_with_all, candidates_named to candidates_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function candidates_with_text, candidates_with_all, candidates_named;
      drop table candidate_search;
    `);
  }
}
