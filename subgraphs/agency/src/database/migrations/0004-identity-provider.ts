import { globalTable, tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Domains and attempts are read before it is known whose request it is; the rest belongs to one agency. */
export class IdentityProvider0004 implements MigrationInterface {
  name = 'agency-0004-identity-provider';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity_provider (
        agency_id uuid not null primary key,
        issuer text not null,
        client_id text not null,
        secret_sealed text not null,
        groups_claim text not null,
        role_by_group jsonb not null,
        default_role text,
        saved_at timestamptz not null
      );
      create table external_identity (
        agency_id uuid not null,
        issuer text not null,
        subject text not null,
        member_id uuid not null,
        primary key (agency_id, issuer, subject),
        unique (agency_id, issuer, member_id),
        foreign key (agency_id, member_id) references member (agency_id, id)
      );
      ${['identity_provider', 'external_identity'].map((name) => tenantTable(name)).join(';\n')};

      create table email_domain (
        agency_id uuid not null,
        domain text not null check (domain = lower(domain)),
        verified_at timestamptz,
        primary key (agency_id, domain)
      );
      create unique index email_domain_verified on email_domain (domain) where verified_at is not null;
      create table oidc_attempt (
        state_hash bytea primary key,
        browser_hash bytea not null,
        agency_id uuid not null,
        nonce text not null,
        code_verifier text not null,
        return_to text not null,
        expires_at timestamptz not null
      );
      create index oidc_attempt_by_expiry on oidc_attempt (expires_at);
      ${['email_domain', 'oidc_attempt'].map(globalTable).join(';\n')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table oidc_attempt, email_domain, external_identity, identity_provider');
  }
}
