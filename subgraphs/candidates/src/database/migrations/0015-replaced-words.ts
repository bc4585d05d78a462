import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stood before a conversation replaced it, so that the conversation can be taken back. */
export class ReplacedWords0015 implements MigrationInterface {
  name = 'candidates-0015-replaced-words';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table replaced_word (
        agency_id uuid not null,
        interaction_id uuid not null,
        what text not null check (what in ('availability', 'pay')),
        candidate_id uuid not null,
        as_of timestamptz not null,
        before jsonb,
        primary key (agency_id, interaction_id, what)
      );
      create index on replaced_word (agency_id, candidate_id);
      ${tenantTable('replaced_word')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table replaced_word');
  }
}
