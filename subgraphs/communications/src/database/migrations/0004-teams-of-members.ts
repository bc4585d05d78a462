import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may see what is limited to a team, so that a task is given to nobody who would not find it. */
export class TeamsOfMembers0004 implements MigrationInterface {
  name = 'communications-0004-teams-of-members';

  async up(runner: QueryRunner): Promise<void> {
    // Null: not told yet.
    await runner.query('alter table member add column team_ids uuid[]');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table member drop column team_ids');
  }
}
