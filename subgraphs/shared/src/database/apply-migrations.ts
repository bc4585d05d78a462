import type { Logger } from 'pino';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { assert } from '../errors/errors.ts';

// Two processes that migrate one database at once wait for each other.
const migrationLock = 7_241_102;

function nameOf(migration: MigrationInterface): string {
  return migration.name ?? migration.constructor.name;
}

/** Applies what is missing, each in its own transaction; refuses a database that is ahead of this code. */
export async function applyMigrations(
  source: DataSource,
  databaseName: string,
  migrations: MigrationInterface[],
  logger?: Logger,
): Promise<void> {
  const names = migrations.map(nameOf);
  assert(new Set(names).size === names.length, `migrations must have different names: ${names.join(', ')}`);
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [migrationLock]);
    const applied = await appliedNames(runner);
    const unknown = [...applied].filter((name) => !names.includes(name));
    if (unknown.length > 0) {
      throw new Error(
        `The database "${databaseName}" is newer than this program: it has the migrations ${unknown.join(', ')}, ` +
          'which this version does not know. Run the newer version, or restore a backup from before it.',
      );
    }
    for (const migration of migrations) {
      if (!applied.has(nameOf(migration))) await applyOne(runner, migration, databaseName, logger);
    }
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => {});
    await runner.release();
  }
}

async function appliedNames(runner: QueryRunner): Promise<Set<string>> {
  await runner.query(
    'create table if not exists schema_migration (name text primary key, applied_at timestamptz not null default now())',
  );
  const rows: { name: string }[] = await runner.query('select name from schema_migration');
  return new Set(rows.map((row) => row.name));
}

async function applyOne(
  runner: QueryRunner,
  migration: MigrationInterface,
  databaseName: string,
  logger?: Logger,
): Promise<void> {
  const name = nameOf(migration);
  await runner.startTransaction();
  try {
    await migration.up(runner);
    await runner.query('insert into schema_migration (name) values ($1)', [name]);
    await runner.commitTransaction();
  } catch (cause) {
    await runner.rollbackTransaction().catch(() => {});
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The migration ${name} of the database "${databaseName}" failed: ${reason}`, { cause });
  }
  logger?.info({ migration: name, database: databaseName }, 'migration applied');
}
