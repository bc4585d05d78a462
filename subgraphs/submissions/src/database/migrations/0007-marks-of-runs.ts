import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a run of an import has touched, until its last row has been applied. */
export class MarksOfRuns0007 implements MigrationInterface {
  name = 'submissions-0007-marks-of-runs';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table history_run_mark (
        agency_id uuid not null default current_agency(),
        run_id uuid not null,
        what text not null check (what in ('JOB', 'ENTRY', 'ENTRY_INTERVIEWED')),
        noun_id uuid not null,
        primary key (agency_id, run_id, what, noun_id)
      );
      ${tenantTable('history_run_mark')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table history_run_mark');
  }
}
