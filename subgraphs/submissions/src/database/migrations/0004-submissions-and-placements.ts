import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SubmissionsAndPlacements0004 implements MigrationInterface {
  name = 'submissions-0004-submissions-and-placements';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table right_to_represent (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  candidate_id uuid not null,
  job_id uuid,
  client_group_id uuid,
  status text not null check (status in ('REQUESTED', 'GIVEN', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
  exclusive boolean not null default false,
  heard_in text not null,
  until date,
  as_of timestamptz not null,
  -- The conversation it was heard in, and what stood before, for its undoing.
  interaction_id uuid,
  previous jsonb,
  version integer not null default 1,
  primary key (agency_id, id),
  check (num_nonnulls(job_id, client_group_id) = 1),
  foreign key (agency_id, job_id) references job (agency_id, id),
  foreign key (agency_id, client_group_id) references client (agency_id, id)
);
create unique index right_for_job on right_to_represent (agency_id, candidate_id, job_id) where job_id is not null;
create unique index right_for_group on right_to_represent (agency_id, candidate_id, client_group_id) where job_id is null;

create table submission (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  entry_id uuid not null,
  sent_at timestamptz not null,
  sent_by_id uuid,
  contact_id uuid,
  right_id uuid,
  document_id uuid,
  quoted_pay jsonb,
  cover_note text,
  primary key (agency_id, id),
  unique (agency_id, entry_id),
  foreign key (agency_id, entry_id) references entry (agency_id, id),
  foreign key (agency_id, contact_id) references contact (agency_id, id),
  foreign key (agency_id, right_id) references right_to_represent (agency_id, id)
);
create index submission_by_sending on submission (agency_id, sent_at desc, entry_id desc);

create table placement (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  entry_id uuid not null,
  candidate_id uuid not null,
  job_id uuid not null,
  client_id uuid not null,
  status text not null check (status in ('UPCOMING', 'ACTIVE', 'ENDED')),
  employment_type text,
  start_date date not null,
  end_date date,
  pay jsonb,
  guarantee_until date,
  ended_by text,
  owner_id uuid,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, entry_id),
  check (end_date is null or status = 'ENDED' or end_date >= start_date),
  foreign key (agency_id, entry_id) references entry (agency_id, id),
  foreign key (agency_id, job_id) references job (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);
create index placement_by_candidate on placement (agency_id, candidate_id, start_date desc);
create index placement_by_job on placement (agency_id, job_id);
create index placement_by_client on placement (agency_id, client_id);

create table placement_term (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  placement_id uuid not null,
  from_date date not null,
  until_date date,
  pay jsonb,
  recorded_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, placement_id) references placement (agency_id, id)
);
create index placement_term_by_placement on placement_term (agency_id, placement_id, from_date);
${['right_to_represent', 'submission', 'placement', 'placement_term'].map((table) => `${tenantTable(table)};`).join('\n')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table placement_term, placement, submission, right_to_represent');
  }
}
