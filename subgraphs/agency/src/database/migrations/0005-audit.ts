import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One chain of entries an agency. What was written stays: the app has no right to change or delete an entry, and a
 * trigger refuses even the owner. Addresses and browsers stand beside, where erasure may delete them.
 */
export class Audit0005 implements MigrationInterface {
  name = 'agency-0005-audit';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        agency_id uuid not null,
        sequence bigint not null check (sequence > 0),
        actor_kind text not null check (actor_kind in ('MEMBER', 'API_CLIENT', 'SERVICE', 'NOBODY')),
        actor_id text not null,
        action text not null,
        subject_type text not null,
        subject_id text not null,
        codes text not null,
        occurred_at timestamptz not null,
        request_id text not null,
        personal_hash bytea,
        previous_hash bytea not null,
        hash bytea not null,
        primary key (agency_id, sequence)
      );
      create index audit_entry_by_actor on audit_entry (agency_id, actor_id, sequence desc);
      create index audit_entry_by_action on audit_entry (agency_id, action, sequence desc);
      create index audit_entry_by_time on audit_entry (agency_id, occurred_at desc);
      create table audit_personal (
        agency_id uuid not null,
        sequence bigint not null,
        salt bytea not null,
        address text not null,
        user_agent text not null,
        primary key (agency_id, sequence),
        foreign key (agency_id, sequence) references audit_entry (agency_id, sequence)
      );
      create table audit_head (
        agency_id uuid primary key,
        sequence bigint not null,
        hash bytea not null
      );
      ${['audit_entry', 'audit_personal', 'audit_head'].map((name) => tenantTable(name)).join(';\n')};
      revoke update, delete on audit_entry from agency_app;
      revoke update on audit_personal from agency_app;
      revoke delete on audit_head from agency_app;

      create function refuse_change_of_audit() returns trigger language plpgsql as $$
      begin
        raise exception 'an entry of the audit is never changed or deleted' using errcode = 'insufficient_privilege';
      end $$;
      create trigger audit_entry_stays before update or delete on audit_entry
        for each row execute function refuse_change_of_audit();
      create trigger audit_entry_is_not_emptied before truncate on audit_entry
        for each statement execute function refuse_change_of_audit();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_head, audit_personal, audit_entry; drop function refuse_change_of_audit()');
  }
}
