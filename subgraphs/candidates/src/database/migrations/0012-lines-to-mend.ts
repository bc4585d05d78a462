import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person may be taken without a value that can't be read: such a line is to be mended, too. */
export class LinesToMend0012 implements MigrationInterface {
  name = 'candidates-0012-lines-to-mend';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import_line add column to_mend boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import_line drop column to_mend');
  }
}
