import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['agency_setting', 'person', 'pool', 'pool_member', 'path', 'path_steps', 'enrolment'];

const sql = `
create table agency_setting (
  agency_id uuid primary key,
  time_zone text not null,
  version bigint not null
);

-- What this service knows of people; the version is that of the candidates' event.
create table person (
  agency_id uuid not null,
  id uuid not null,
  name text not null default '',
  owner_id uuid,
  blocks jsonb not null default '[]',
  archived boolean not null default false,
  -- The last live message or call that came from the person.
  replied_at timestamptz,
  version bigint not null,
  primary key (agency_id, id)
);

create table pool (
  agency_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  description text,
  version integer not null,
  primary key (agency_id, id)
);
create unique index pool_by_name on pool (agency_id, lower(name));

create table pool_member (
  agency_id uuid not null,
  pool_id uuid not null,
  candidate_id uuid not null,
  joined_at timestamptz not null,
  added_by uuid,
  primary key (agency_id, pool_id, candidate_id),
  foreign key (agency_id, pool_id) references pool (agency_id, id)
);
create index pool_member_newest on pool_member (agency_id, pool_id, joined_at desc, candidate_id desc);
create index pool_member_by_person on pool_member (agency_id, candidate_id);

create table path (
  agency_id uuid not null,
  id uuid not null,
  name text not null,
  entry_rule text,
  entry_mode text not null,
  active boolean not null,
  -- Names a path that every agency begins with, so that it is made once.
  default_key text,
  steps_version integer not null,
  version integer not null,
  primary key (agency_id, id),
  unique (agency_id, default_key)
);

-- Who is on a path goes on with the steps as they were: a change adds a row.
create table path_steps (
  agency_id uuid not null,
  path_id uuid not null,
  version integer not null,
  steps jsonb not null,
  primary key (agency_id, path_id, version),
  foreign key (agency_id, path_id) references path (agency_id, id)
);

create table enrolment (
  agency_id uuid not null,
  id uuid not null,
  path_id uuid not null,
  steps_version integer not null,
  candidate_id uuid not null,
  status text not null,
  step_number integer not null,
  -- False: the step of that number has not begun.
  step_begun boolean not null,
  -- The task of the step under way, once it is known.
  task_id uuid,
  next_step_at timestamptz,
  started_by text not null,
  started_because text not null,
  entry_id uuid,
  owner_id uuid,
  started_at timestamptz not null,
  stop_reason text,
  stopped_at timestamptz,
  version integer not null,
  primary key (agency_id, id),
  foreign key (agency_id, path_id, steps_version) references path_steps (agency_id, path_id, version)
);
-- One path at a time.
create unique index enrolment_running on enrolment (agency_id, candidate_id)
  where status in ('ACTIVE', 'WAITING_FOR_TASK', 'PAUSED', 'ERROR');
create unique index enrolment_proposed on enrolment (agency_id, candidate_id, path_id) where status = 'PROPOSED';
create index enrolment_by_path on enrolment (agency_id, path_id, started_at desc, id desc);
create index enrolment_by_person on enrolment (agency_id, candidate_id, started_at desc);
`;

export class PoolsAndPaths0001 implements MigrationInterface {
  name = '0001-pools-and-paths';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
    for (const table of tables) await runner.query(tenantTable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${table}`);
  }
}
