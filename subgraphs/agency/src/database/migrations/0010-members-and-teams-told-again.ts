import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Services have begun to listen for members and teams after agencies were founded: each agency tells its own once more.
 */
export class MembersAndTeamsToldAgain0010 implements MigrationInterface {
  name = 'agency-0010-members-and-teams-told-again';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into timer (agency_id, kind, key, due_at)
      select agency.id, 'tell_again', kinds.kind, now() from agency, unnest(array['member', 'team']) as kinds (kind)
      on conflict do nothing
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from timer where kind = 'tell_again'`);
  }
}
