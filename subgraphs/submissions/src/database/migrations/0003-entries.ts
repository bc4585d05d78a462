import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Entries0003 implements MigrationInterface {
  name = 'submissions-0003-entries';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table entry (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  candidate_id uuid not null,
  job_id uuid not null,
  client_id uuid not null,
  stage text not null check (stage in ('APPLICATION', 'SHORTLIST', 'SUBMISSION', 'INTERVIEW', 'OFFER', 'PLACEMENT')),
  stage_since timestamptz not null,
  outcome text not null check (outcome in ('ACTIVE', 'ON_HOLD', 'REJECTED', 'WITHDRAWN', 'PLACED')),
  rejected_by text check (rejected_by in ('AGENCY', 'CLIENT')),
  reason text,
  reason_note text,
  outcome_at timestamptz,
  suggestion_id uuid,
  owner_id uuid,
  last_fact_at timestamptz not null,
  -- Taken off within the time to undo: it is shown nowhere.
  undone boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, job_id) references job (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);
create unique index entry_once_a_job on entry (agency_id, job_id, candidate_id) where not undone;
create index entry_by_candidate on entry (agency_id, candidate_id, created_at desc);
create index entry_by_job on entry (agency_id, job_id, created_at desc);

create table entry_change (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  entry_id uuid not null,
  at timestamptz not null,
  recorded_at timestamptz not null default now(),
  -- Null: nobody of the agency, such as an import.
  actor_id uuid,
  sentence text not null,
  primary key (agency_id, id),
  foreign key (agency_id, entry_id) references entry (agency_id, id)
);
create index entry_change_by_entry on entry_change (agency_id, entry_id, at desc, id desc);

create table feedback (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  entry_id uuid not null,
  given_at timestamptz not null,
  text text,
  rating integer check (rating between 1 and 5),
  stage text not null,
  primary key (agency_id, id),
  foreign key (agency_id, entry_id) references entry (agency_id, id)
);
create index feedback_by_entry on feedback (agency_id, entry_id, given_at desc);

create table interview (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  entry_id uuid not null,
  round integer not null,
  final_round boolean not null default false,
  scheduled_at timestamptz not null,
  status text not null check (status in ('SCHEDULED', 'HELD', 'CANCELLED', 'NO_SHOW')),
  -- Imported without its day: the first true day replaces it.
  assumed boolean not null default false,
  primary key (agency_id, id),
  unique (agency_id, entry_id, round),
  foreign key (agency_id, entry_id) references entry (agency_id, id)
);

create table offer (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  entry_id uuid not null,
  status text not null check (status in ('MADE', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'BACKED_OUT')),
  pay jsonb,
  start_date date,
  made_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, entry_id),
  foreign key (agency_id, entry_id) references entry (agency_id, id)
);
${['entry', 'entry_change', 'feedback', 'interview', 'offer'].map((table) => `${tenantTable(table)};`).join('\n')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table offer, interview, feedback, entry_change, entry');
  }
}
