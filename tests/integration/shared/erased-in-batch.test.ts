import { create, type DescMessage, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type CandidateCaptured, CandidateCapturedSchema } from '@rekindle/proto/candidates';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { SubjectErasedSchema } from '@rekindle/proto/shared';
import { topicOf } from '@rekindle/proto/topics';
import type { StoredRecord } from '@rekindle/shared/bus/event-bus';
import type { Transaction } from '@rekindle/shared/database/database';
import { tenantTable } from '@rekindle/shared/database/migrate';
import { forgetIn, onSubjectErased } from '@rekindle/shared/erasure/erasure';
import { newId } from '@rekindle/shared/ids/ids';
import { applyEvents } from '@rekindle/shared/inbox/apply-events';
import { decode, tableOf } from '@rekindle/shared/inbox/decode';
import { type Asked, gather } from '@rekindle/shared/inbox/gather';
import { on } from '@rekindle/shared/inbox/reaction';
import { turns } from '@rekindle/shared/inbox/turns';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../testkit/postgres.ts';

class CreatePerson implements MigrationInterface {
  name = '0001-person';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table person (agency_id uuid not null, id uuid not null)');
    await runner.query(tenantTable('person'));
  }
  async down(): Promise<void> {}
}

const group = 'receiver';
const agencyId = newId();
let base: TestDatabase;
beforeAll(async () => {
  base = await testDatabase({ service: group, migrations: [CreatePerson] });
});
afterAll(() => base?.close());

async function addPeople(tx: Transaction, asked: readonly Asked<string>[]): Promise<void> {
  for (const { item } of asked) await tx.query('insert into person values ($1, $2)', [tx.viewer.agencyId, item]);
}

const reactions = [
  on(CandidateCapturedSchema, 'projection', async (tx, { candidate }: CandidateCaptured) => {
    if (candidate) await gather(tx, addPeople, candidate.id);
  }),
  onSubjectErased(forgetIn({ person: ['id'] })),
];

function record<Desc extends DescMessage>(schema: Desc, message: MessageInitShape<Desc>): StoredRecord {
  const payload = toBinary(schema, create(schema, message));
  const envelope = { eventId: newId(), agencyId, type: schema.typeName, schemaVersion: 1, payload };
  return {
    topic: topicOf(schema.typeName).topic,
    partition: 0,
    offset: 0n,
    key: agencyId,
    value: toBinary(EnvelopeSchema, create(EnvelopeSchema, envelope)),
    headers: { type: schema.typeName },
  };
}

it('a person is forgotten also when an earlier event of the batch has yet to write of them', async () => {
  const [erased, other] = [newId(), newId()];
  const events = [
    record(CandidateCapturedSchema, { candidate: { id: erased } }),
    record(CandidateCapturedSchema, { candidate: { id: other } }),
    record(SubjectErasedSchema, { candidateId: erased }),
  ].flatMap((each) => decode(tableOf(reactions), each) ?? []);
  const { signal } = new AbortController();
  await applyEvents(
    { group, database: base.database, signal, inTurn: turns(), mostAttempts: 1, firstRetryMs: 1 },
    events,
  );
  expect(await base.sql('select id from person')).toEqual([{ id: other }]);
});
