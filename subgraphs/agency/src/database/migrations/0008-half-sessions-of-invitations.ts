import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who accepts an invitation with an account that has a second factor joins after the code: until then there is no member. */
export class HalfSessionsOfInvitations0008 implements MigrationInterface {
  name = 'agency-0008-half-sessions-of-invitations';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table half_session
        alter column member_id drop not null,
        add column invitation_id uuid references invitation (id) on delete cascade,
        add constraint half_session_opens_one check ((member_id is null) <> (invitation_id is null));
      create index half_session_by_invitation on half_session (invitation_id) where invitation_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from half_session where member_id is null;
      alter table half_session
        drop constraint half_session_opens_one,
        drop column invitation_id,
        alter column member_id set not null;
    `);
  }
}
