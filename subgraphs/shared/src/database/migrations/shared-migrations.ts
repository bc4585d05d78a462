import type { MigrationInterface, QueryRunner } from 'typeorm';
import { backgroundFunctionsSql } from './background-functions.ts';
import { deleteAgencyFunctionSql } from './delete-agency-function.ts';
import { eventTablesSql } from './event-tables.ts';
import { knownAgenciesSql } from './known-agencies.ts';
import { teamLimitsSql } from './team-limits.ts';
import { tenancySql } from './tenancy.ts';

function fromSql(name: string, sql: string): MigrationInterface {
  return {
    name,
    up: (runner: QueryRunner) => runner.query(sql),
    down: async () => {
      throw new Error(`${name} is the ground of every table and has no way back`);
    },
  };
}

/** What every service's database begins with. */
export function sharedMigrations(service: string): MigrationInterface[] {
  return [
    fromSql('shared-0001-tenancy', tenancySql(service)),
    fromSql('shared-0002-event-tables', eventTablesSql(service)),
    fromSql('shared-0003-background-functions', backgroundFunctionsSql(service)),
    fromSql('shared-0004-delete-agency', deleteAgencyFunctionSql(service)),
    fromSql('shared-0005-team-limits', teamLimitsSql(service)),
    fromSql('shared-0006-known-agencies', knownAgenciesSql(service)),
  ];
}
