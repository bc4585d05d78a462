import { limitTable, tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person may be limited to a team. What is about them, or about a job that is limited, is hidden with them; the search
 * functions go around policies and say it themselves.
 */
export class TeamLimits0016 implements MigrationInterface {
  name = 'candidates-0016-team-limits';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Only once the extension is loaded may a function set what is its own.
      select show_trgm('');
      alter table candidate add column limited_to_team_id uuid;
      -- What the member who started the run sees: it recognises nobody else.
      alter table import_run add column teams text not null default '*';
      create table team (
        agency_id uuid not null,
        id uuid not null,
        name text not null,
        version bigint not null,
        primary key (agency_id, id)
      );
      ${tenantTable('team')};

      create or replace function candidates_with_text(query tsquery, part text) returns setof uuid
      language sql stable security definer set search_path = public, pg_temp as $$
        select found.id from (
          select candidate_id as id from candidate_search where agency_id = current_agency() and words @@ query
          union
          select candidate_id from candidate_search
          where part is not null and agency_id = current_agency() and contact_key like '%' || part || '%'
        ) found
        where (select nothing_hidden()) or found.id not in (select hidden_records())
      $$;
      create or replace function candidates_with_all(of_tags text[], of_skills text[], of_pool uuid) returns setof uuid
      language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        return query execute 'select candidate_id from candidate_search where agency_id = current_agency()'
          || ' and ((select nothing_hidden()) or candidate_id not in (select hidden_records()))'
          || case when of_tags is null then '' else ' and tags @> $1' end
          || case when of_skills is null then '' else ' and skills @> $2' end
          || case when of_pool is null then '' else ' and pool_ids @> array[$3]' end
          using of_tags, of_skills, of_pool;
      end $$;
      create or replace function candidates_named(needle text, part text, most integer)
      returns table (candidate_id uuid, nearness real)
      language sql stable security definer set search_path = public, pg_temp
      set pg_trgm.word_similarity_threshold = 0.45 as $$
        select found.candidate_id, max(found.nearness) as nearness from (
          (select s.candidate_id, (case when s.name_key like needle || '%' then 2 else 0 end
              + (select avg(word_similarity(word, s.name_key)) from unnest(string_to_array(needle, ' ')) as word)
              + similarity(needle, s.name_key))::real as nearness
           from candidate_search s
           where s.agency_id = current_agency() and s.name_key %> any (string_to_array(needle, ' '))
             and ((select nothing_hidden()) or s.candidate_id not in (select hidden_records()))
           order by nearness desc limit most)
          union all
          (select s.candidate_id, 1::real from candidate_search s
           where part is not null and s.agency_id = current_agency() and s.contact_key like '%' || part || '%'
             and ((select nothing_hidden()) or s.candidate_id not in (select hidden_records()))
           limit most)
        ) found group by found.candidate_id order by nearness desc, found.candidate_id limit most
      $$;
    `);
    for (const [table, columns] of Object.entries(limited)) await runner.query(limitTable(table, columns));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(limited)) await runner.query(`drop policy team_limit on ${table}`);
    await runner.query(`
      drop table team;
      alter table import_run drop column teams;
      alter table candidate drop column limited_to_team_id;
    `);
  }
}

const limited = {
  candidate: ['id'],
  candidate_alias: ['survivor_id'],
  contact_point: ['candidate_id'],
  external_reference: ['candidate_id'],
  possible_duplicate: ['candidate_id', 'other_id'],
  note: ['candidate_id'],
  fit_note: ['candidate_id'],
  contact_block: ['candidate_id'],
  handoff_note: ['candidate_id'],
  file_reading: ['candidate_id'],
  replaced_word: ['candidate_id'],
  unsettled: ['candidate_id'],
  candidate_search: ['candidate_id'],
  import_line: ['candidate_id'],
  episode: ['candidate_id', 'job_id'],
  timeline_entry: ['candidate_id', 'job_id'],
  fact: ['candidate_id', 'job_id'],
  // A job's limits hold its client's.
  job: ['id'],
};
