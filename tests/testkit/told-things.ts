import { type TimelineChanged, TimelineChangedSchema } from '@rekindle/proto/candidates';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { tenantTable } from '@rekindle/shared/database/migrate';
import { on, type Reaction } from '@rekindle/shared/inbox/reaction';
import type { Snapshots } from '@rekindle/shared/ops/republish';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const table = async (runner: QueryRunner, name: string, columns: string) => {
  await runner.query(`create table ${name} (agency_id uuid not null, ${columns})`);
  await runner.query(tenantTable(name));
};

/** The owner of things with a name; they travel on the topic of candidates. */
export class OwnerTables implements MigrationInterface {
  name = '0001-thing';
  up = (runner: QueryRunner) =>
    table(
      runner,
      'thing',
      'id uuid not null, version bigint not null, name text not null, primary key (agency_id, id)',
    );
  async down(): Promise<void> {}
}

/** What somebody else knows of them, and what they did at each change. */
export class ReaderTables implements MigrationInterface {
  name = '0001-known-thing';
  async up(runner: QueryRunner): Promise<void> {
    await table(
      runner,
      'known_thing',
      'id uuid not null, version bigint not null, name text not null, primary key (agency_id, id)',
    );
    await table(runner, 'deed', 'thing_id uuid not null, name text not null');
    await runner.query('create index known_thing_by_name on known_thing (agency_id, name)');
  }
  async down(): Promise<void> {}
}

interface Thing {
  id: string;
  version: string;
  name: string;
}

const tell = (tx: Transaction, { id, version, name }: Thing) =>
  addEvent(tx, {
    schema: TimelineChangedSchema,
    message: { entryId: id, kind: name },
    aggregate: { type: 'candidate', id, version: Number(version) },
    subjectCandidateId: id,
  });

export async function changeThing(tx: Transaction, id: string, name: string): Promise<void> {
  const [thing] = await tx.query<Thing>(
    `insert into thing as known (agency_id, id, version, name) values ($1, $2, 1, $3)
     on conflict (agency_id, id) do update set version = known.version + 1, name = excluded.name
     returning id, version, name`,
    [tx.viewer.agencyId, id, name],
  );
  await tell(tx, thing as Thing);
}

export const thingSnapshots: Snapshots = {
  candidate: {
    table: 'thing',
    async tell(tx, ids) {
      const things = await tx.query<Thing>('select id, version, name from thing where id = any ($1::uuid[])', [ids]);
      for (const thing of things) await tell(tx, thing);
    },
  },
};

async function know(tx: Transaction, { entryId, kind }: TimelineChanged, envelope: Envelope): Promise<void> {
  await tx.query(
    `insert into known_thing as known (agency_id, id, version, name) values ($1, $2, $3, $4)
     on conflict (agency_id, id) do update set version = excluded.version, name = excluded.name
       where known.version <= excluded.version`,
    [tx.viewer.agencyId, entryId, envelope.aggregateVersion.toString(), kind],
  );
}

export const thingReactions: Reaction[] = [
  on(TimelineChangedSchema, 'projection', know),
  on(TimelineChangedSchema, 'effect', async (tx, { entryId, kind }) => {
    await tx.query('insert into deed values ($1, $2, $3)', [tx.viewer.agencyId, entryId, kind]);
  }),
];
