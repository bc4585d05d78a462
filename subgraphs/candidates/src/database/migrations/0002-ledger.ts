import { tenantTable } from '@rekindle/shared/database/migrate';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger, and what other services have told: without foreign keys, since facts may come before what they are about. */
export class Ledger0002 implements MigrationInterface {
  name = 'candidates-0002-ledger';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table episode (
        agency_id uuid not null,
        id uuid not null,
        candidate_id uuid not null,
        kind text not null check (kind in ('CAPTURE', 'JOB', 'ENROLMENT', 'PLACEMENT')),
        -- The job, enrolment or placement; of a capture the person.
        subject_id uuid not null,
        job_id uuid,
        started_at timestamptz not null,
        columns jsonb not null default '{}',
        primary key (agency_id, id),
        unique (agency_id, candidate_id, kind, subject_id)
      );
      create index episode_by_start on episode (agency_id, candidate_id, started_at desc, id desc);

      create table timeline_entry (
        agency_id uuid not null,
        id uuid not null,
        candidate_id uuid not null,
        episode_id uuid not null,
        kind text not null,
        inbound boolean,
        actor_id uuid,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null,
        subject_kind text,
        subject_id uuid,
        job_id uuid,
        field_change boolean not null default false,
        -- What makes the entry one of its kind, so that it is written once.
        natural_key text not null,
        primary key (agency_id, id),
        unique (agency_id, candidate_id, natural_key),
        foreign key (agency_id, episode_id) references episode (agency_id, id)
      );
      create index timeline_entry_by_time on timeline_entry (agency_id, candidate_id, occurred_at desc, id desc);
      create index timeline_entry_by_subject on timeline_entry (agency_id, subject_id);

      create table timeline_text (
        agency_id uuid not null,
        entry_id uuid not null,
        sentence text not null,
        text text,
        primary key (agency_id, entry_id),
        foreign key (agency_id, entry_id) references timeline_entry (agency_id, id)
      );
      create table timeline_retraction (
        agency_id uuid not null,
        entry_id uuid not null,
        retracted_at timestamptz not null,
        primary key (agency_id, entry_id),
        foreign key (agency_id, entry_id) references timeline_entry (agency_id, id)
      );

      -- One row a thing that another service told of a person, in its newest version.
      create table fact (
        agency_id uuid not null,
        kind text not null,
        id text not null,
        candidate_id uuid not null,
        job_id uuid,
        version bigint not null,
        occurred_at timestamptz not null,
        imported boolean not null,
        state jsonb not null,
        primary key (agency_id, kind, id)
      );
      create index fact_by_candidate on fact (agency_id, candidate_id);
      create index fact_by_job on fact (agency_id, job_id) where job_id is not null;

      create index external_reference_by_old_id on external_reference (agency_id, external_id);

      create table job (
        agency_id uuid not null,
        id uuid not null,
        title text not null,
        client_id uuid not null,
        client_name text not null,
        status text not null,
        closed_at timestamptz,
        version bigint not null,
        primary key (agency_id, id)
      );
      create table member (
        agency_id uuid not null,
        id uuid not null,
        name text not null,
        name_key text not null,
        email text not null,
        active boolean not null,
        version bigint not null,
        primary key (agency_id, id)
      );
      create table agency (
        agency_id uuid not null primary key,
        time_zone text not null,
        version bigint not null
      );
      -- People whose derived columns wait to be made up to date.
      create table unsettled (
        agency_id uuid not null,
        candidate_id uuid not null,
        primary key (agency_id, candidate_id)
      );
      -- Instants at which some temperature changes and for which a timer is set: midnights of the agency.
      create table temperature_change (
        agency_id uuid not null,
        due_at timestamptz not null,
        primary key (agency_id, due_at)
      );
    `);
    for (const table of tables) await runner.query(tenantTable(table));
    await runner.query('revoke update, delete on timeline_entry, timeline_retraction from candidates_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...tables].reverse().join(', ')}`);
  }
}

const tables = [
  'episode',
  'timeline_entry',
  'timeline_text',
  'timeline_retraction',
  'fact',
  'job',
  'member',
  'agency',
  'unsettled',
  'temperature_change',
];
