import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Clients0001 implements MigrationInterface {
  name = 'submissions-0001-clients';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table client (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  name text not null,
  -- What two spellings of one name share.
  name_key text not null,
  parent_id uuid,
  -- The root of the parents, itself when it has none.
  group_id uuid not null,
  former_names text[] not null default '{}',
  domains text[] not null default '{}',
  owner_id uuid,
  archived boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, name_key),
  foreign key (agency_id, parent_id) references client (agency_id, id),
  foreign key (agency_id, group_id) references client (agency_id, id) deferrable initially deferred
);
create index client_by_group on client (agency_id, group_id);
create index client_by_parent on client (agency_id, parent_id);

create table contact (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  client_id uuid not null,
  name text not null,
  title text,
  email text,
  phone text,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);
create index contact_by_client on contact (agency_id, client_id, name);

create table off_limits (
  agency_id uuid not null default current_agency(),
  id uuid not null,
  client_id uuid not null,
  scope text not null check (scope in ('CLIENT_GROUP', 'BRANCH', 'DEPARTMENT', 'PERSON')),
  why text not null check (why in ('CLIENT_AGREEMENT', 'PLACED_BY_US', 'CURRENT_EMPLOYER', 'CANDIDATE_REFUSES')),
  -- Learnt from events: no foreign key.
  candidate_id uuid,
  department text,
  from_date date not null,
  until_date date,
  reason text,
  liftable_by_id uuid,
  lifted_at timestamptz,
  lifted_by_id uuid,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);
create index off_limits_by_client on off_limits (agency_id, client_id);
create index off_limits_holding on off_limits (agency_id) where lifted_at is null;

${['client', 'contact', 'off_limits'].map((table) => `${tenantTable(table)};`).join('\n')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table off_limits, contact, client');
  }
}
