import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the sample was founded lately: founding it costs every service some work. */
export class SampleFoundings0006 implements MigrationInterface {
  name = 'agency-0006-sample-foundings';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table sample_agency add column founded_at timestamptz[] not null default '{}'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sample_agency drop column founded_at');
  }
}
