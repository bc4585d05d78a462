import { type PoolChanged, PoolChangedSchema } from '@rekindle/proto/nurture';
import { tenantTable } from '@rekindle/shared/database/migrate';
import { on, type Reaction } from '@rekindle/shared/inbox/consumers';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export const topic = 'rekindle.nurture.v1';

/** Things, and every change that was committed to one: more than the acknowledged may be there, never less. */
export class CreateThings implements MigrationInterface {
  name = '0001-things';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table thing (agency_id uuid not null, id uuid primary key, version integer not null, word text not null);
      create table written (agency_id uuid not null, thing_id uuid not null, version integer not null, word text not null);
      ${tenantTable('thing')}; ${tenantTable('written')}`);
  }
  async down(): Promise<void> {}
}

/** A projection, and a journal that keeps each effect in its order; nothing in it stops the same effect from coming twice. */
export class CreateMirror implements MigrationInterface {
  name = '0001-mirror';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mirror (agency_id uuid not null, id uuid primary key, version bigint not null, word text not null);
      create table journal (place bigint generated always as identity, agency_id uuid not null,
        thing_id uuid not null, version bigint not null, word text not null);
      ${tenantTable('mirror')}; ${tenantTable('journal')}`);
  }
  async down(): Promise<void> {}
}

export const mirrorThing = on(PoolChangedSchema, 'projection', async (tx, { pool }: PoolChanged, envelope) => {
  await tx.query(
    `insert into mirror values ($1, $2, $3, $4)
     on conflict (id) do update set version = excluded.version, word = excluded.word
     where mirror.version < excluded.version`,
    [tx.viewer.agencyId, envelope.aggregateId, envelope.aggregateVersion, pool?.name],
  );
});

export const journalChange = on(PoolChangedSchema, 'effect', async (tx, { pool }: PoolChanged, envelope) => {
  await tx.query('insert into journal (agency_id, thing_id, version, word) values ($1, $2, $3, $4)', [
    tx.viewer.agencyId,
    envelope.aggregateId,
    envelope.aggregateVersion,
    pool?.name,
  ]);
});

export const pairReactions: readonly Reaction[] = [mirrorThing, journalChange];
