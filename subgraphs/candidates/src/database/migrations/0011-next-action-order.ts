import type { MigrationInterface, QueryRunner } from 'typeorm';

/** COALESCE is not leakproof: under row-level security an index on the expression would not serve the next page. */
export class NextActionOrder0011 implements MigrationInterface {
  name = 'candidates-0011-next-action-order';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index candidate_search_by_next_action;
      alter table candidate_search add next_action_order date not null
        generated always as (coalesce(next_action_due_on, '9999-12-31')) stored;
      create index candidate_search_by_next_action on candidate_search (agency_id, next_action_order, candidate_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index candidate_search_by_next_action;
      alter table candidate_search drop next_action_order;
      create index candidate_search_by_next_action on candidate_search
        (agency_id, (coalesce(next_action_due_on, '9999-12-31')), candidate_id);
    `);
  }
}
