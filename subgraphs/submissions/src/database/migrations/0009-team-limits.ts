import { limitTable, tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A client or a job may be limited to a team, as may the people: what is about one of them is hidden with it. */
export class TeamLimits0009 implements MigrationInterface {
  name = 'submissions-0009-team-limits';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table client add column limited_to_team_id uuid;
      -- Its own limit; its client's holds for it too.
      alter table job add column limited_to_team_id uuid;
      create table team (
        agency_id uuid not null default current_agency(),
        id uuid not null,
        name text not null,
        version bigint not null,
        primary key (agency_id, id)
      );
      ${tenantTable('team')};
    `);
    for (const [table, columns] of Object.entries(limited)) await runner.query(limitTable(table, columns));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(limited)) await runner.query(`drop policy team_limit on ${table}`);
    await runner.query(`
      drop table team;
      alter table job drop column limited_to_team_id;
      alter table client drop column limited_to_team_id;
    `);
  }
}

const limited = {
  client: ['id'],
  contact: ['client_id'],
  off_limits: ['client_id', 'candidate_id'],
  job: ['id', 'client_id'],
  entry: ['candidate_id', 'job_id', 'client_id'],
  right_to_represent: ['candidate_id', 'job_id', 'client_group_id'],
  placement: ['candidate_id', 'job_id', 'client_id'],
  person: ['id'],
  person_alias: ['candidate_id'],
};
