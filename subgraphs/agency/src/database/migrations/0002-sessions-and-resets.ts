import { globalTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person sees of their own sessions, and links that let somebody in who forgot the password. */
export class SessionsAndResets0002 implements MigrationInterface {
  name = 'agency-0002-sessions-and-resets';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session
        add column method text not null default 'password'
          check (method in ('password', 'passkey', 'identity_provider', 'sample')),
        add column user_agent text not null default '',
        add column last_used_at timestamptz,
        add column confirmed_at timestamptz;
      update session set last_used_at = created_at, confirmed_at = created_at;
      update session set method = 'sample' where agency_id in (select agency_id from sample_agency);
      alter table session alter column last_used_at set not null, alter column confirmed_at set not null;
      create index session_by_account on session (account_id) where revoked_at is null;

      create table password_reset (
        id uuid primary key,
        token_hash bytea not null unique,
        account_id uuid not null references account (id),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index password_reset_by_account on password_reset (account_id) where used_at is null;
      ${globalTable('password_reset')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table password_reset;
      drop index session_by_account;
      alter table session drop column method, drop column user_agent, drop column last_used_at, drop column confirmed_at;
    `);
  }
}
