import { globalTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second factors and passkeys belong to the account, which may be a member of several agencies. */
export class Factors0003 implements MigrationInterface {
  name = 'agency-0003-factors';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table second_factor (
        account_id uuid primary key references account (id),
        secret_sealed text not null,
        created_at timestamptz not null,
        confirmed_at timestamptz,
        last_step bigint not null default 0,
        failures integer not null default 0,
        locked_until timestamptz
      );
      create table recovery_code (
        account_id uuid not null references account (id),
        code_hash bytea not null,
        used_at timestamptz,
        primary key (account_id, code_hash)
      );
      create table half_session (
        token_hash bytea primary key,
        account_id uuid not null references account (id),
        agency_id uuid not null,
        member_id uuid not null,
        failures integer not null default 0,
        expires_at timestamptz not null
      );
      create index half_session_by_expiry on half_session (expires_at);
      create table passkey (
        id uuid primary key,
        account_id uuid not null references account (id),
        credential_id text not null unique,
        public_key bytea not null,
        counter bigint not null,
        transports text[] not null,
        name text not null,
        created_at timestamptz not null,
        last_used_at timestamptz
      );
      create index passkey_by_account on passkey (account_id);
      create table passkey_challenge (
        challenge_hash bytea primary key,
        account_id uuid references account (id),
        expires_at timestamptz not null
      );
      create index passkey_challenge_by_expiry on passkey_challenge (expires_at);
      ${['second_factor', 'recovery_code', 'half_session', 'passkey', 'passkey_challenge'].map(globalTable).join(';\n')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table passkey_challenge, passkey, half_session, recovery_code, second_factor');
  }
}
