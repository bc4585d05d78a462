import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A note, and its place in the timeline, may be for its author alone. */
export class PrivateNotes0013 implements MigrationInterface {
  name = 'candidates-0013-private-notes';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table note add column private boolean not null default false;
      alter table note add constraint private_note_has_an_author check (not private or author_id is not null);
      -- Who alone may read it; null: whoever may read the person.
      alter table timeline_entry add column private_to uuid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table timeline_entry drop column private_to;
      alter table note drop column private;
    `);
  }
}
