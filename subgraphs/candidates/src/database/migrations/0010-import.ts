import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploaded files, and the runs that read them. */
export class Import0010 implements MigrationInterface {
  name = 'candidates-0010-import';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file (
        agency_id uuid not null,
        id uuid not null,
        name text not null,
        purpose text not null,
        content_type text not null,
        size integer not null,
        sha256 bytea not null,
        uploaded_by_id text not null,
        uploaded_at timestamptz not null,
        primary key (agency_id, id)
      );

      create table import_run (
        agency_id uuid not null,
        id uuid not null,
        kind text not null,
        file_id uuid not null,
        file_name text not null,
        file_sha256 bytea not null,
        delimiter text not null,
        headers text[] not null,
        columns jsonb not null,
        status text not null,
        error text,
        row_count integer not null,
        -- Where the stage under way goes on: after a crash it begins with the first record that has no effect yet.
        progress integer not null default 0,
        position_byte integer not null default 0,
        position_line integer not null default 1,
        -- Services that have not said yet what they did with the rows of a history.
        awaited text[] not null default '{}',
        started_by_id uuid,
        started_at timestamptz not null,
        ended_at timestamptz,
        -- The lines that were set aside, as they came, with the reason beside them.
        fix_file_id uuid,
        version integer not null default 1,
        primary key (agency_id, id),
        foreign key (agency_id, file_id) references file (agency_id, id)
      );
      create index import_run_by_start on import_run (agency_id, started_at desc);
      create index import_run_by_file on import_run (agency_id, file_sha256, kind);

      create table import_line (
        agency_id uuid not null,
        run_id uuid not null,
        line integer not null,
        action text not null,
        reason text,
        candidate_id uuid,
        primary key (agency_id, run_id, line),
        foreign key (agency_id, run_id) references import_run (agency_id, id)
      );
      create index import_line_by_action on import_line (agency_id, run_id, action, line);

      -- What identifies the people of a run's earlier lines: a dry run creates nobody, yet must know them again.
      create table import_key (
        agency_id uuid not null,
        run_id uuid not null,
        key text not null,
        line integer not null,
        primary key (agency_id, run_id, key),
        foreign key (agency_id, run_id) references import_run (agency_id, id)
      );

      -- Rows of histories that were handed on, by their ids in the old system.
      create table imported_reference (
        agency_id uuid not null,
        kind text not null,
        old_id text not null,
        content_hash bytea not null,
        run_id uuid not null,
        primary key (agency_id, kind, old_id)
      );
      ${['file', 'import_run', 'import_line', 'import_key', 'imported_reference'].map((name) => tenantTable(name)).join(';\n')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table imported_reference, import_key, import_line, import_run, file');
  }
}
