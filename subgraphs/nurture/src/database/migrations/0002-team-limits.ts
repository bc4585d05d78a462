import { limitTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each table is about: whoever may not see that person does not see the row, nor does a count of it. */
const about: Record<string, string[]> = {
  person: ['id'],
  pool_member: ['candidate_id'],
  enrolment: ['candidate_id'],
};

export class TeamLimits0002 implements MigrationInterface {
  name = 'nurture-0002-team-limits';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The job that the words speak of by which somebody entered: they are for who sees it. The person is on the path for
      -- all, so this hides no row.
      alter table enrolment add column because_of_job_id uuid;
      -- Why a path ended travels to everybody and names no job.
      update enrolment set stop_reason = 'Placed' where stop_reason like 'Placed as %';
    `);
    for (const [table, columns] of Object.entries(about)) await runner.query(limitTable(table, columns));
  }

  async down(): Promise<void> {
    throw new Error('What was limited to a team would be open to everybody');
  }
}
