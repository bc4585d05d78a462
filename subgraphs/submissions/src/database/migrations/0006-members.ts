import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who belongs to the agency: an owner must be one of them. */
export class Members0006 implements MigrationInterface {
  name = 'submissions-0006-members';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table member (
        agency_id uuid not null default current_agency(),
        id uuid not null,
        primary key (agency_id, id)
      );
      ${tenantTable('member')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table member');
  }
}
