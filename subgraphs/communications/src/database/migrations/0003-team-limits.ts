import { limitTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each table is about: whoever may not see that person, job or client does not see the row. */
const about: Record<string, string[]> = {
  person: ['id'],
  pipeline_reference: ['id'],
  thread: ['candidate_id'],
  interaction: ['candidate_id', 'job_id'],
  task: ['candidate_id', 'job_id', 'client_id'],
};

export class TeamLimits0003 implements MigrationInterface {
  name = 'communications-0003-team-limits';

  async up(runner: QueryRunner): Promise<void> {
    // Of a job or client only its newest limit counts, however late an older event comes.
    await runner.query('alter table pipeline_reference add column version bigint not null default 0');
    for (const [table, columns] of Object.entries(about)) await runner.query(limitTable(table, columns));
  }

  async down(): Promise<void> {
    throw new Error('What was limited to a team would be open to everybody');
  }
}
