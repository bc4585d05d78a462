import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleAndHistory0005 implements MigrationInterface {
  name = 'submissions-0005-people-and-history';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table person (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  name text not null,
  employer text,
  owner_id uuid,
  blocks jsonb not null default '[]',
  fit_noted_at timestamptz,
  archived boolean not null default false,
  version integer not null,
  primary key (agency_id, id)
);
create index person_by_fit_note on person (agency_id, fit_noted_at) where fit_noted_at is not null;

-- An id that was merged into a person; un-merge removes it.
create table person_alias (
  agency_id uuid not null default current_agency(),
  alias_id uuid not null,
  candidate_id uuid not null,
  primary key (agency_id, alias_id)
);
create index person_alias_by_candidate on person_alias (agency_id, candidate_id);

create table agency_zone (
  agency_id uuid not null default current_agency() primary key,
  time_zone text not null,
  version integer not null
);

-- What a row of another system became here.
create table external_reference (
  agency_id uuid not null default current_agency(),
  kind text not null,
  old_id text not null,
  noun_id uuid not null,
  content_hash text not null,
  primary key (agency_id, kind, old_id)
);
create index external_reference_by_noun on external_reference (agency_id, noun_id);

create table history_run (
  agency_id uuid not null default current_agency(),
  run_id uuid not null,
  batches integer not null default 0,
  primary key (agency_id, run_id)
);

${['person', 'person_alias', 'agency_zone', 'external_reference', 'history_run']
  .map((table) => `${tenantTable(table)};`)
  .join('\n')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table history_run, external_reference, agency_zone, person_alias, person');
  }
}
