import { limitTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each table is about: whoever may not see that person or job does not see the row. */
const about: Record<string, string[]> = {
  person: ['id'],
  person_alias: ['alias_id', 'survivor_id'],
  interaction: ['candidate_id'],
  thread: ['candidate_id'],
  task: ['candidate_id'],
  entry: ['candidate_id', 'job_id'],
  placement: ['candidate_id'],
  right_to_represent: ['candidate_id'],
  enrolment: ['candidate_id'],
  job: ['id'],
  ranking: ['job_id'],
  suggestion: ['job_id', 'candidate_id'],
  left_out: ['job_id', 'candidate_id'],
  next_action: ['candidate_id'],
  snooze: ['candidate_id'],
  attempt: ['candidate_id'],
  recheck: ['candidate_id'],
};

export class TeamLimits0003 implements MigrationInterface {
  name = 'matching-0003-team-limits';

  async up(runner: QueryRunner): Promise<void> {
    // People who fit and are not among the suggestions: the count of all who fit says nothing of a person of another team.
    await runner.query(`alter table ranking add column also_fit uuid[] not null default '{}'`);
    for (const [table, columns] of Object.entries(about)) await runner.query(limitTable(table, columns));
  }

  async down(): Promise<void> {
    throw new Error('What was limited to a team would be open to everybody');
  }
}
