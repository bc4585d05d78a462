import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, how to reach them, and what is written about them. */
export class People0001 implements MigrationInterface {
  name = 'candidates-0001-people';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      create extension if not exists btree_gin;

      create table candidate (
        agency_id uuid not null,
        id uuid not null,
        version integer not null default 1,
        -- Counts every published state; version counts only what people edit.
        state_version integer not null default 1,
        name text not null,
        name_key text not null,
        title text,
        employer text,
        employer_key text,
        links text[] not null default '{}',
        city text,
        city_key text,
        country text,
        time_zone text,
        languages text[] not null default '{}',
        skills jsonb not null default '[]',
        positions jsonb not null default '[]',
        availability jsonb not null,
        preferences jsonb not null,
        pay jsonb,
        source jsonb not null,
        first_seen_at timestamptz not null,
        owner_id uuid,
        owner_since timestamptz,
        secondary_owner_ids uuid[] not null default '{}',
        tags text[] not null default '{}',
        nurture_stage text not null default 'NONE',
        known_contact_at timestamptz,
        temperature jsonb,
        temperature_changes_at timestamptz,
        last_two_way_contact_at timestamptz,
        last_contact_at timestamptz,
        import_run_id uuid,
        archived boolean not null default false,
        created_at timestamptz not null,
        primary key (agency_id, id)
      );
      create index candidate_by_name_key on candidate (agency_id, name_key);
      create index candidate_by_temperature_change on candidate (agency_id, temperature_changes_at)
        where temperature_changes_at is not null;

      create table candidate_alias (
        agency_id uuid not null,
        alias_id uuid not null,
        survivor_id uuid not null,
        primary key (agency_id, alias_id),
        foreign key (agency_id, survivor_id) references candidate (agency_id, id)
      );

      create table contact_point (
        agency_id uuid not null,
        candidate_id uuid not null,
        kind text not null check (kind in ('EMAIL', 'PHONE')),
        value text not null,
        position integer not null,
        current boolean not null default true,
        shared boolean not null default false,
        primary key (agency_id, candidate_id, kind, value),
        foreign key (agency_id, candidate_id) references candidate (agency_id, id)
      );
      create index contact_point_by_value on contact_point (agency_id, value);

      create table external_reference (
        agency_id uuid not null,
        system text not null,
        external_id text not null,
        candidate_id uuid not null,
        primary key (agency_id, system, external_id),
        foreign key (agency_id, candidate_id) references candidate (agency_id, id)
      );
      create index external_reference_by_candidate on external_reference (agency_id, candidate_id);

      create table possible_duplicate (
        agency_id uuid not null,
        candidate_id uuid not null,
        other_id uuid not null,
        reasons text[] not null,
        flagged_at timestamptz not null,
        primary key (agency_id, candidate_id, other_id),
        foreign key (agency_id, candidate_id) references candidate (agency_id, id),
        foreign key (agency_id, other_id) references candidate (agency_id, id)
      );

      create table note (
        agency_id uuid not null,
        id uuid not null,
        candidate_id uuid not null,
        text text not null,
        author_id uuid,
        written_at timestamptz not null,
        recorded_at timestamptz not null,
        pinned boolean not null default false,
        retracted_at timestamptz,
        external_key text,
        primary key (agency_id, id),
        unique (agency_id, external_key),
        foreign key (agency_id, candidate_id) references candidate (agency_id, id)
      );
      create index note_by_candidate on note (agency_id, candidate_id, written_at desc);

      create table fit_note (
        agency_id uuid not null,
        id uuid not null,
        candidate_id uuid not null,
        text text not null,
        role text,
        client_name text,
        sector text,
        from_date date,
        as_of timestamptz not null,
        author_id uuid,
        primary key (agency_id, id),
        foreign key (agency_id, candidate_id) references candidate (agency_id, id)
      );
      create index fit_note_by_candidate on fit_note (agency_id, candidate_id);

      create table contact_block (
        agency_id uuid not null,
        id uuid not null,
        candidate_id uuid not null,
        kind text not null,
        channel text,
        reason text,
        since timestamptz not null,
        until date,
        lifted_at timestamptz,
        primary key (agency_id, id),
        foreign key (agency_id, candidate_id) references candidate (agency_id, id)
      );
      create index contact_block_by_candidate on contact_block (agency_id, candidate_id);

      create table handoff_note (
        agency_id uuid not null,
        id uuid not null,
        candidate_id uuid not null,
        text text not null,
        from_id uuid,
        to_id uuid not null,
        at timestamptz not null,
        primary key (agency_id, id),
        foreign key (agency_id, candidate_id) references candidate (agency_id, id)
      );
      create index handoff_note_by_candidate on handoff_note (agency_id, candidate_id, at desc);
    `);
    for (const table of tables) await runner.query(tenantTable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...tables].reverse().join(', ')}`);
  }
}

const tables = [
  'candidate',
  'candidate_alias',
  'contact_point',
  'external_reference',
  'possible_duplicate',
  'note',
  'fit_note',
  'contact_block',
  'handoff_note',
];
