import { globalTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the person of an account has shown that its address is theirs, by a link that was mailed there. */
export class ProvenAddresses0009 implements MigrationInterface {
  name = 'agency-0009-proven-addresses';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account add column email_proven_at timestamptz;
      alter table password_reset add column mailed boolean not null default false;
      create table email_proof (
        token_hash bytea primary key,
        account_id uuid not null references account (id),
        expires_at timestamptz not null
      );
      create index email_proof_by_expiry on email_proof (expires_at);
      ${globalTable('email_proof')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table email_proof;
      alter table password_reset drop column mailed;
      alter table account drop column email_proven_at;
    `);
  }
}
