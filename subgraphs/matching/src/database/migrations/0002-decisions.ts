import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = {
  // One a job: when it was ranked last, and among how many.
  ranking: `
    job_id uuid not null, version integer not null, ranked_at timestamptz not null, fit_count integer not null,
    known_count integer not null, primary key (agency_id, job_id)`,
  suggestion: `
    id uuid not null, job_id uuid not null, candidate_id uuid not null, version integer not null default 1,
    status text not null, score double precision not null, reasons jsonb not null, trigger text not null,
    made_at timestamptz not null, strengthened_at timestamptz, dismissed_because text,
    primary key (agency_id, id), unique (agency_id, job_id, candidate_id)`,
  // What was shown, as it was at that moment: the ground on which weights may be learnt later.
  shown: `
    id uuid not null, suggestion_id uuid not null, shown_at timestamptz not null, features jsonb not null,
    score double precision not null, model text not null, primary key (agency_id, id)`,
  left_out: `
    job_id uuid not null, candidate_id uuid not null, why text not null, about text not null, sentence text not null,
    until date, lifted_by uuid, score double precision not null,
    primary key (agency_id, job_id, candidate_id)`,
  next_action: `
    candidate_id uuid not null, version integer not null, action jsonb, kind text not null, for_member_id uuid,
    urgency integer not null, due_on date, snoozed_until timestamptz, primary key (agency_id, candidate_id)`,
  snooze: `
    candidate_id uuid not null, kind text not null, until timestamptz not null, primary key (agency_id, candidate_id)`,
  attempt: `
    id uuid not null, candidate_id uuid not null, kind text not null, about uuid, member_id uuid,
    at timestamptz not null, primary key (agency_id, id)`,
  // People whom an import touched: their next action waits until the import is quiet.
  recheck: 'candidate_id uuid not null, since timestamptz not null, primary key (agency_id, candidate_id)',
};

/** What this service decided itself; a rebuilt projection leaves it alone. */
export class Decisions0002 implements MigrationInterface {
  name = 'matching-0002-decisions';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(tables)) {
      await runner.query(`create table ${name} (agency_id uuid not null, ${columns})`);
      await runner.query(tenantTable(name));
    }
    await runner.query('create index suggestion_by_candidate on suggestion (agency_id, candidate_id)');
    await runner.query(`create index suggestion_open on suggestion (agency_id, made_at) where status = 'OPEN'`);
    await runner.query('create index shown_by_suggestion on shown (agency_id, suggestion_id)');
    await runner.query('create index left_out_by_candidate on left_out (agency_id, candidate_id)');
    await runner.query('create index next_action_by_urgency on next_action (agency_id, urgency desc)');
    await runner.query('create index attempt_by_candidate on attempt (agency_id, candidate_id, at)');
  }

  async down(): Promise<void> {
    throw new Error('Suggestions and attempts are decisions of people and have no way back');
  }
}
