import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['agency_setting', 'member', 'person', 'thread', 'interaction', 'imported_row', 'task'];

const sql = `
-- What this service knows of other services' things; versions are those of their events.
create table agency_setting (
  agency_id uuid primary key,
  time_zone text not null,
  version bigint not null
);
create table member (
  agency_id uuid not null,
  id uuid not null,
  role text not null,
  active boolean not null,
  version bigint not null,
  primary key (agency_id, id)
);
create table person (
  agency_id uuid not null,
  id uuid not null,
  name text not null,
  owner_id uuid,
  blocks jsonb not null default '[]',
  archived boolean not null default false,
  version bigint not null,
  primary key (agency_id, id)
);

create table thread (
  agency_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  channel text not null,
  subject text,
  owner_id uuid,
  waiting_since timestamptz,
  -- Messages up to here need no answer: somebody closed the thread.
  closed_through timestamptz,
  last_excerpt text,
  last_at timestamptz not null,
  version integer not null,
  primary key (agency_id, id)
);
create index thread_by_person on thread (agency_id, candidate_id, channel, last_at desc);
create index thread_waiting on thread (agency_id, waiting_since, id) where waiting_since is not null;

create table interaction (
  agency_id uuid not null,
  id uuid not null,
  thread_id uuid not null,
  candidate_id uuid not null,
  channel text not null,
  direction text not null,
  outcome text,
  subject text,
  text text,
  member_id uuid,
  job_id uuid,
  decline boolean not null,
  interest_stated boolean not null,
  heard jsonb not null default '{}',
  two_way boolean not null,
  opens_waiting boolean not null,
  answers boolean not null,
  imported boolean not null,
  follow_up_task_id uuid,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  retracted_at timestamptz,
  version integer not null,
  primary key (agency_id, id),
  foreign key (agency_id, thread_id) references thread (agency_id, id)
);
create index interaction_by_person on interaction (agency_id, candidate_id, occurred_at);
create index interaction_by_thread on interaction (agency_id, thread_id, occurred_at);

-- How a line of an imported history is known again.
create table imported_row (
  agency_id uuid not null,
  external_id text not null,
  interaction_id uuid not null,
  content_hash text not null,
  primary key (agency_id, external_id)
);

create table task (
  agency_id uuid not null,
  id uuid not null,
  title text not null,
  candidate_id uuid,
  job_id uuid,
  client_id uuid,
  assignee_id uuid not null,
  due_on date not null,
  due_at timestamptz,
  status text not null,
  kind text not null,
  enrolment_id uuid,
  step_number integer,
  done_at timestamptz,
  created_at timestamptz not null,
  version integer not null,
  primary key (agency_id, id)
);
create index task_by_due on task (agency_id, status, due_on);
create index task_by_person on task (agency_id, candidate_id) where candidate_id is not null;
-- One task for a step of an enrolment, however often the step is told.
create unique index task_by_step on task (agency_id, enrolment_id, step_number) where enrolment_id is not null;
`;

export class Conversations0001 implements MigrationInterface {
  name = '0001-conversations';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
    for (const table of tables) await runner.query(tenantTable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${table}`);
  }
}
