import { create, toBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TimelineChanged, TimelineChangedSchema } from '@rekindle/proto/candidates';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import type { BusRecord, EventBus, Stoppable } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import type { Transaction } from '@rekindle/shared/database/database';
import { tenantTable } from '@rekindle/shared/database/migrate';
import { badInput } from '@rekindle/shared/errors/errors';
import { newId } from '@rekindle/shared/ids/ids';
import { on, startConsumers } from '@rekindle/shared/inbox/consumers';
import { gather } from '@rekindle/shared/inbox/gather';
import { operate } from '@rekindle/shared/ops/operations';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { registry } from '@rekindle/shared/telemetry/metrics';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';
import { eventually } from '../../testkit/eventually.ts';
import { type TestBus, type TestDatabase, testBus, testDatabase } from '../../testkit/postgres.ts';

/** Stands wherever an event can hold something about a person. */
const marked = 'Zanzibara Quill';
const topic = 'rekindle.candidates.v1';
const group = 'receiver';
const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const agencyId = newId();

class CreatePerson implements MigrationInterface {
  name = '0001-person';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table person (agency_id uuid not null, name text unique, born date, check (name <> $$x$$))',
    );
    await runner.query(tenantTable('person'));
  }
  async down(): Promise<void> {}
}

const insert = (tx: Transaction, name: string, born: string | null = null) =>
  tx.query('insert into person values ($1, $2, $3)', [tx.viewer.agencyId, name, born]);

/** By its name: how a reaction fails at an event that holds the marked name. */
const reactionFails: Record<string, (tx: Transaction, message: TimelineChanged) => Promise<unknown>> = {
  'a row that is there already': async (tx, { candidateId: name }) => [await insert(tx, name), await insert(tx, name)],
  'a text that is no date': (tx, { candidateId: name }) => insert(tx, 'y', name),
  'a text that is no JSON': async (_tx, { candidateId: name }) => JSON.parse(name),
  'a value that is not allowed': async (_tx, { candidateId: name }) =>
    z.object({ name: z.literal('x') }).parse({ name }),
  'a rule': async (_tx, { candidateId: name }) => Promise.reject(badInput('name', `${name} is known already`)),
  'an error of the code': async (_tx, { candidateId: name }) =>
    Promise.reject(new Error(`no place for ${name}\n    at ${name}`)),
  'an error with a cause': async (_tx, { candidateId: name }) =>
    Promise.reject(new Error('x', { cause: new Error(name) })),
  'no error at all': async (_tx, { candidateId: name }) => Promise.reject(name),
  'work that is done at the end': (tx, { candidateId: name }) =>
    gather(tx, async () => Promise.reject(new Error(name)), { name }),
};

let base: TestDatabase;
let busServer: TestBus;
let bus: EventBus;
let consumers: Stoppable;
const lines: string[] = [];
const logger = createLogger(group, 'trace', { write: (line) => void lines.push(line) });

const reactions = [
  on(TimelineChangedSchema, 'effect', async (tx, message) => {
    await reactionFails[message.kind]?.(tx, message);
  }),
];

function event(kind: string, change: Record<string, unknown> = {}, headers: Record<string, string> = {}): BusRecord {
  const aggregateId = newId();
  const payload = toBinary(
    TimelineChangedSchema,
    create(TimelineChangedSchema, { kind, candidateId: marked, entryId: marked }),
  );
  const envelope = create(EnvelopeSchema, {
    eventId: newId(),
    agencyId,
    type: TimelineChangedSchema.typeName,
    schemaVersion: 1,
    aggregateType: 'candidate',
    aggregateId,
    payload,
    ...change,
  });
  return {
    topic,
    key: `${agencyId}:${aggregateId}`,
    value: toBinary(EnvelopeSchema, envelope),
    headers: { type: envelope.type, agency: agencyId, traceparent: `00-${trace}-00f067aa0ba902b7-01`, ...headers },
  };
}

const failing: BusRecord[] = [
  ...Object.keys(reactionFails).map((kind) => event(kind)),
  event('a payload that is none', { payload: Buffer.from(marked) }),
  event('a version of tomorrow', { schemaVersion: 2 }),
  event('a name for an id', { eventId: marked, aggregateId: marked }),
  event('a name for an agency', { agencyId: marked }, { agency: marked, traceparent: marked }),
  { ...event('no envelope'), value: Buffer.from(marked) },
];

beforeAll(async () => {
  base = await testDatabase({ service: group, migrations: [CreatePerson] });
  busServer = await testBus();
  bus = await openBus({ busUrl: busServer.busUrl, clientId: group, logger });
  await (await bus.subscribe({ group, topics: [topic], onBatch: async () => {} })).stop();
  const given = { group, bus, database: base.database, reactions, logger, mostAttempts: 3, firstRetryMs: 1 };
  await bus.publish(failing);
  consumers = await startConsumers(given);
  await eventually(() => dead().length === failing.length, 30_000);
});
afterAll(async () => {
  await consumers?.stop();
  await bus?.close();
  await base?.close();
  await busServer?.close();
});

const logged = () => lines.map((line) => JSON.parse(line)).filter(({ failure }) => failure);
const dead = () => logged().filter(({ msg }) => /is a dead letter now/.test(msg));

it('a failing event leaves a line with all by which it is found, and with the number of the attempt', () => {
  const ofRule = logged().filter(({ failure }) => failure.type === 'AppError' && failure.field === 'name');
  const alone = ofRule.filter(({ event: id }) => id);
  expect(alone.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  expect(alone.at(-1)).toMatchObject({
    ...{ level: 50, service: group, group, agency: agencyId, aggregateType: 'candidate', topic, trace },
    ...{ type: TimelineChangedSchema.typeName, failure: { code: 'BAD_INPUT' } },
    ...{
      aggregate: expect.stringMatching(/^[0-9a-f-]{36}$/),
      partition: expect.any(Number),
      offset: expect.any(String),
    },
  });
});

it('a database is quoted by its code, the constraint and the table', () => {
  const refused = logged().find(({ failure }) => failure.code === '23505');
  expect(refused.failure).toMatchObject({ constraint: 'person_name_key', table: 'person' });
});

it('an event of another version says which it is and which is read here', async () => {
  const said = `${TimelineChangedSchema.typeName} came in version 2, this service reads version 1`;
  expect(logged().map(({ failure }) => failure.message)).toContain(said);
  expect(await base.sql('select 1 from dead_letter where error like $1', [`${said}%`])).toHaveLength(1);
});

it('every failing event ends as a dead letter, and nothing of what it says of people stands in a log line', async () => {
  expect(await base.sql('select 1 from dead_letter')).toHaveLength(failing.length);
  expect(dead()).toHaveLength(failing.length);
  expect(lines.join('')).not.toMatch(/Zanzibara|Quill/);
});

it('nor in what an operator is shown of dead letters, nor in the line of one that fails again', async () => {
  const said: string[] = [];
  const operating = {
    ...{ service: group, deps: { database: base.database }, reactions, snapshots: {}, logger },
    ...{ signal: new AbortController().signal, say: (line: string) => said.push(line) },
  };
  await expect(operate(operating, ['dead-letters', 'redrive'])).rejects.toThrow('Some failed again');
  await operate(operating, ['dead-letters', 'list']);
  expect(said.at(-1)).toBe(`${failing.length} dead letters.`);
  expect([...said, ...lines].join('')).not.toMatch(/Zanzibara|Quill/);
  const errors = await base.sql<{ error: string }>('select error from dead_letter');
  expect(errors.map(({ error }) => error).join('')).not.toMatch(/Zanzibara|Quill/);
});

it('nor in a metric', async () => {
  expect(await registry.metrics()).not.toMatch(/Zanzibara|Quill/);
});
