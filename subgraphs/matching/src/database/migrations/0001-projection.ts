import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = {
  // `position` is dense per agency and taken under the head's lock, so a reader that tails it skips nothing.
  person: `
    id uuid not null, version bigint not null, profile jsonb not null, terms bytea not null,
    archived boolean not null default false, position bigint not null,
    primary key (agency_id, id)`,
  person_head: 'position bigint not null, primary key (agency_id)',
  person_alias: `
    alias_id uuid not null, survivor_id uuid not null,
    primary key (agency_id, alias_id)`,
  interaction: `
    id uuid not null, version bigint not null, candidate_id uuid not null, data jsonb not null,
    occurred_at timestamptz not null, primary key (agency_id, id)`,
  thread: `
    id uuid not null, version bigint not null, candidate_id uuid not null, data jsonb not null,
    waiting boolean not null, primary key (agency_id, id)`,
  task: `
    id uuid not null, version bigint not null, candidate_id uuid not null, data jsonb not null,
    open boolean not null, primary key (agency_id, id)`,
  entry: `
    id uuid not null, version bigint not null, candidate_id uuid not null, job_id uuid not null, data jsonb not null,
    primary key (agency_id, id)`,
  placement: `
    id uuid not null, version bigint not null, candidate_id uuid not null, data jsonb not null,
    primary key (agency_id, id)`,
  right_to_represent: `
    id uuid not null, version bigint not null, candidate_id uuid not null, data jsonb not null,
    primary key (agency_id, id)`,
  enrolment: `
    id uuid not null, version bigint not null, candidate_id uuid not null, data jsonb not null,
    primary key (agency_id, id)`,
  off_limits: `
    id uuid not null, version bigint not null, data jsonb not null, lifted boolean not null,
    primary key (agency_id, id)`,
  job: `
    id uuid not null, version bigint not null, data jsonb not null, open boolean not null,
    primary key (agency_id, id)`,
  member: `
    id uuid not null, version bigint not null, name text not null, active boolean not null,
    primary key (agency_id, id)`,
  agency: 'version bigint not null, time_zone text not null, primary key (agency_id)',
};

/** What the other services have told, by their events alone. No foreign keys: facts come in any order. */
export class Projection0001 implements MigrationInterface {
  name = 'matching-0001-projection';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(tables)) {
      await runner.query(`create table ${name} (agency_id uuid not null, ${columns})`);
      await runner.query(tenantTable(name));
    }
    await runner.query('create index person_by_position on person (agency_id, position)');
    await runner.query('create index alias_by_survivor on person_alias (agency_id, survivor_id)');
    await runner.query('create index job_by_open on job (agency_id) where open');
    await runner.query('create index thread_by_candidate on thread (agency_id, candidate_id) where waiting');
    await runner.query('create index task_by_candidate on task (agency_id, candidate_id) where open');
    await runner.query('create index interaction_by_candidate on interaction (agency_id, candidate_id, occurred_at)');
    await runner.query('create index entry_by_job on entry (agency_id, job_id)');
    for (const name of ['entry', 'placement', 'right_to_represent', 'enrolment']) {
      await runner.query(`create index ${name}_by_candidate on ${name} (agency_id, candidate_id)`);
    }
  }

  async down(): Promise<void> {
    throw new Error('The projection is rebuilt from events, not taken back');
  }
}
