import { globalTable, tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programs of an agency. Their keys and short tokens are read by their hash before it is known whose they are. */
export class ApiClients0007 implements MigrationInterface {
  name = 'agency-0007-api-clients';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_client (
        agency_id uuid not null,
        id uuid not null,
        name text not null,
        scopes text[] not null,
        created_by_id uuid not null,
        created_at timestamptz not null,
        revoked_at timestamptz,
        version integer not null,
        primary key (agency_id, id)
      );
      ${tenantTable('api_client')};
      create table api_key (
        id uuid primary key,
        agency_id uuid not null,
        client_id uuid not null,
        secret_hash bytea not null unique,
        prefix text not null,
        last_four text not null,
        created_by_id uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz,
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      create index api_key_by_client on api_key (agency_id, client_id, created_at desc);
      create table access_token (
        token_hash bytea primary key,
        key_id uuid not null references api_key (id),
        scopes text[] not null,
        expires_at timestamptz not null
      );
      create index access_token_by_expiry on access_token (expires_at);
      create index access_token_by_key on access_token (key_id);
      ${['api_key', 'access_token'].map(globalTable).join(';\n')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access_token, api_key, api_client');
  }
}
