import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody last opened a person's file, so that looking at one page for an hour is told once. */
export class FileReadings0014 implements MigrationInterface {
  name = 'candidates-0014-file-readings';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file_reading (
        agency_id uuid not null,
        candidate_id uuid not null,
        actor_id text not null,
        read_at timestamptz not null,
        primary key (agency_id, candidate_id, actor_id)
      );
      ${tenantTable('file_reading')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table file_reading');
  }
}
