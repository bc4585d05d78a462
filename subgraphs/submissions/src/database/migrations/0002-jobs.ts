import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Jobs0002 implements MigrationInterface {
  name = 'submissions-0002-jobs';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table job (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  client_id uuid not null,
  title text not null,
  status text not null check (status in ('DRAFT', 'OPEN', 'COVERED', 'ON_HOLD', 'OFFER_OUT', 'FILLED', 'LOST', 'CANCELLED')),
  must_haves jsonb not null default '[]',
  nice_to_haves jsonb not null default '[]',
  location jsonb,
  work_modes text[] not null default '{}',
  employment_type text,
  pay jsonb,
  start_date date,
  fee_model text,
  openings integer not null default 1 check (openings > 0),
  owner_id uuid,
  description text,
  sector text,
  opened_at timestamptz not null,
  closed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);
create index job_by_opening on job (agency_id, opened_at desc, id desc);
create index job_by_client on job (agency_id, client_id, opened_at desc, id desc);
create index job_by_status on job (agency_id, status, opened_at desc, id desc);
create index job_by_owner on job (agency_id, owner_id, opened_at desc, id desc);
${tenantTable('job')};
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job');
  }
}
