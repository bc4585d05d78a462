import { globalTable, tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts, memberships, sessions and invitations belong to no agency: they are read before it is known whose request
 * it is, and one account may join several agencies.
 */
export class People0001 implements MigrationInterface {
  name = 'agency-0001-people';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id uuid primary key,
        email text not null unique check (email = lower(email)),
        name text not null,
        password_hash text,
        created_at timestamptz not null
      );
      create table membership (
        account_id uuid not null references account (id),
        agency_id uuid not null,
        member_id uuid not null,
        last_used_at timestamptz not null,
        primary key (account_id, agency_id)
      );
      create table session (
        id uuid primary key,
        token_hash bytea not null unique,
        account_id uuid not null references account (id),
        agency_id uuid not null,
        member_id uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index session_by_member on session (agency_id, member_id);
      create table invitation (
        id uuid primary key,
        agency_id uuid not null,
        token_hash bytea not null unique,
        email text not null check (email = lower(email)),
        role text not null,
        team_ids uuid[] not null,
        invited_by_id uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        revoked_at timestamptz
      );
      create index invitation_by_agency on invitation (agency_id, created_at desc);
      create table sample_agency (
        only_one boolean primary key default true check (only_one),
        agency_id uuid not null
      );
      ${['account', 'membership', 'session', 'invitation', 'sample_agency'].map(globalTable).join(';\n')};

      create table agency (
        agency_id uuid not null,
        id uuid not null check (id = agency_id),
        name text not null,
        time_zone text not null,
        sample boolean not null,
        version integer not null,
        created_at timestamptz not null,
        primary key (agency_id, id)
      );
      create table member (
        agency_id uuid not null,
        id uuid not null,
        account_id uuid not null,
        name text not null,
        email text not null,
        role text not null,
        active boolean not null default true,
        version integer not null,
        primary key (agency_id, id),
        unique (agency_id, account_id)
      );
      create index member_by_name on member (agency_id, name);
      create table team (
        agency_id uuid not null,
        id uuid not null,
        name text not null,
        version integer not null,
        primary key (agency_id, id),
        unique (agency_id, name)
      );
      create table team_member (
        agency_id uuid not null,
        team_id uuid not null,
        member_id uuid not null,
        primary key (agency_id, team_id, member_id),
        foreign key (agency_id, team_id) references team (agency_id, id),
        foreign key (agency_id, member_id) references member (agency_id, id)
      );
      create table sample_load (
        agency_id uuid not null primary key,
        status text not null check (status in ('RUNNING', 'DONE', 'FAILED')),
        done integer not null,
        total integer not null,
        step text not null,
        started_at timestamptz not null
      );
      ${['agency', 'member', 'team', 'team_member', 'sample_load'].map((name) => tenantTable(name)).join(';\n')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table sample_load, team_member, team, member, agency, sample_agency, invitation, session, membership, account',
    );
  }
}
