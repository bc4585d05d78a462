import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which jobs and clients the agency has: a call or a task may be about one of them. */
export class PipelineReferences0002 implements MigrationInterface {
  name = 'communications-0002-pipeline-references';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pipeline_reference (
        agency_id uuid not null,
        kind text not null,
        id uuid not null,
        primary key (agency_id, kind, id)
      );
      ${tenantTable('pipeline_reference')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pipeline_reference');
  }
}
