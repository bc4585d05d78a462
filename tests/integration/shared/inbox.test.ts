import { create, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TimelineChanged, TimelineChangedSchema } from '@rekindle/proto/candidates';
import { Cause, EnvelopeSchema } from '@rekindle/proto/envelope';
import type { BusRecord, EventBus, Stoppable } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import type { Transaction } from '@rekindle/shared/database/database';
import { tenantTable } from '@rekindle/shared/database/migrate';
import { newId } from '@rekindle/shared/ids/ids';
import { on, type Reaction, startConsumers } from '@rekindle/shared/inbox/consumers';
import { addTombstone } from '@rekindle/shared/inbox/inbox.store';
import { redrive } from '@rekindle/shared/inbox/redrive';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eventually } from '../../testkit/eventually.ts';
import { type TestBus, type TestDatabase, testBus, testDatabase } from '../../testkit/postgres.ts';

class CreateSeen implements MigrationInterface {
  name = '0001-seen';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table seen (agency_id uuid not null, entry_id text not null, kind text not null)');
    await runner.query(tenantTable('seen'));
  }
  async down(): Promise<void> {}
}

const topic = 'rekindle.candidates.v1';
let base: TestDatabase;
let busServer: TestBus;
let bus: EventBus;
let group: string;
let agencyId: string;
const running: Stoppable[] = [];
const lines: string[] = [];
const logger = createLogger('receiver', 'warn', { write: (line) => void lines.push(line) });

beforeAll(async () => {
  base = await testDatabase({ service: 'receiver', migrations: [CreateSeen] });
  busServer = await testBus();
  bus = await openBus({ busUrl: busServer.busUrl, clientId: 'inbox' });
});
beforeEach(async () => {
  group = `receiver.${newId()}`;
  agencyId = newId();
  await base.sql('truncate seen, dead_letter, outbox');
  // The topic is shared by the tests of this file: each group begins after what the others left.
  await (await bus.subscribe({ group, topics: [topic], from: 'end', onBatch: async () => {} })).stop();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
});
afterAll(async () => {
  await bus?.close();
  await base?.close();
  await busServer?.close();
});

async function remember(tx: Transaction, message: TimelineChanged): Promise<void> {
  await tx.query('insert into seen values ($1, $2, $3)', [tx.viewer.agencyId, message.entryId, message.kind]);
}

async function consume(...reactions: Reaction[]): Promise<void> {
  const { database } = base;
  running.push(await startConsumers({ group, bus, database, reactions, logger, mostAttempts: 3, firstRetryMs: 1 }));
}

function event(entryId: string, change: MessageInitShape<typeof EnvelopeSchema> = {}): BusRecord {
  const payload = toBinary(TimelineChangedSchema, create(TimelineChangedSchema, { entryId, kind: 'call' }));
  const envelope = create(EnvelopeSchema, {
    eventId: newId(),
    agencyId,
    type: TimelineChangedSchema.typeName,
    aggregateId: entryId,
    cause: Cause.LIVE,
    correlationId: newId(),
    payload,
    ...change,
  });
  return {
    topic,
    key: `${agencyId}:${entryId}`,
    value: toBinary(EnvelopeSchema, envelope),
    headers: { type: envelope.type, agency: agencyId },
  };
}

async function seen(): Promise<string[]> {
  const rows = await base.sql<{ entry_id: string }>('select entry_id from seen');
  return rows.map((row) => row.entry_id).sort();
}

/** The group has read everything that was published before. */
async function caughtUp(): Promise<void> {
  await eventually(async () => (await bus.lag(group)).every(({ records }) => records === 0));
}

describe('a consumer', () => {
  it('has the effect once, however often and in whatever company an event comes', async () => {
    const events = Array.from({ length: 60 }, (_, number) => event(`entry-${number}`));
    await consume(on(TimelineChangedSchema, 'effect', remember));
    await bus.publish([...events, ...events.slice(0, 20)]);
    await caughtUp();
    await bus.publish([...events].reverse());
    await caughtUp();
    expect(await seen()).toEqual(Array.from({ length: 60 }, (_, number) => `entry-${number}`).sort());
  });

  it('has the effect once when two processes of one group are given the same event', async () => {
    const again = event('entry-1');
    await consume(on(TimelineChangedSchema, 'effect', remember));
    await consume(on(TimelineChangedSchema, 'effect', remember));
    await bus.publish(Array.from({ length: 40 }, (_, number) => ({ ...again, key: `${agencyId}:${number}` })));
    await caughtUp();
    expect(await seen()).toEqual(['entry-1']);
  });

  it('leaves neither effect nor inbox row of a reaction that fails half way, and tries it again', async () => {
    let attempts = 0;
    await consume(
      on(TimelineChangedSchema, 'effect', async (tx, message) => {
        await remember(tx, message);
        if (++attempts < 3) throw new Error('not yet');
      }),
    );
    await bus.publish([event('entry-1')]);
    await caughtUp();
    expect(attempts).toBe(3);
    expect(await seen()).toEqual(['entry-1']);
  });

  it('puts a poisonous event aside with its bytes and origin, and others go on', async () => {
    const poison = event('poison');
    await consume(
      on(TimelineChangedSchema, 'effect', async (tx, message) => {
        if (message.entryId === 'poison') throw new Error('I can not take this');
        await remember(tx, message);
      }),
    );
    await bus.publish([event('a'), poison, event('b'), event('c')]);
    await caughtUp();
    expect(await seen()).toEqual(['a', 'b', 'c']);
    const letters = await base.sql('select * from dead_letter');
    expect(letters).toMatchObject([
      { consumer: group, agency_id: agencyId, topic, key: poison.key, headers: poison.headers, attempts: 3 },
    ]);
    expect(letters[0]?.error).toMatch(/^Error at .*inbox\.test\.ts/);
    expect(Buffer.from(poison.value).equals(letters[0]?.value)).toBe(true);
  });

  it('redrives a dead letter to itself, once', async () => {
    let broken = true;
    const reaction = on(TimelineChangedSchema, 'effect', async (tx, message: TimelineChanged) => {
      if (broken) throw new Error('broken');
      await remember(tx, message);
    });
    await consume(reaction);
    const poison = event('poison');
    await bus.publish([poison]);
    await caughtUp();
    const again = () => redrive({ group, database: base.database, reactions: [reaction] });
    expect(await again()).toEqual({ applied: 0, failed: 1 });
    broken = false;
    expect(await again()).toEqual({ applied: 1, failed: 0 });
    expect(await again()).toEqual({ applied: 0, failed: 0 });
    await bus.publish([poison]);
    await caughtUp();
    expect(await seen()).toEqual(['poison']);
  });

  it('puts bytes that are no event aside at once', async () => {
    await consume(on(TimelineChangedSchema, 'effect', remember));
    await bus.publish([{ ...event('x'), value: Buffer.from('nonsense') }, event('good')]);
    await caughtUp();
    expect(await seen()).toEqual(['good']);
    expect(await base.sql('select attempts, agency_id from dead_letter')).toEqual([
      { attempts: 1, agency_id: agencyId },
    ]);
  });

  it('puts bytes that name no agency aside as well, and goes on', async () => {
    await consume(on(TimelineChangedSchema, 'effect', remember));
    const foreign = { topic, key: 'foreign', value: Buffer.from('nonsense'), headers: {} };
    await bus.publish([foreign, { ...event('good'), key: 'foreign' }]);
    await caughtUp();
    expect(await seen()).toEqual(['good']);
    expect(await base.sql('select key from dead_letter')).toEqual([{ key: 'foreign' }]);
  });

  it('takes republished events into projections and starts no effect by them', async () => {
    await consume(
      on(TimelineChangedSchema, 'projection', (tx, message) => remember(tx, { ...message, entryId: 'projected' })),
      on(TimelineChangedSchema, 'effect', remember),
    );
    await bus.publish([event('entry-1', { cause: Cause.REPUBLISH })]);
    await caughtUp();
    expect(await seen()).toEqual(['projected']);
  });

  it('drops events about an erased person, in the batch of the erasure and later', async () => {
    const subjectCandidateId = newId();
    await consume(
      on(TimelineChangedSchema, 'projection', async (tx, message) => {
        if (message.entryId === 'erase') await addTombstone(tx, subjectCandidateId);
        else await remember(tx, message);
      }),
    );
    const sameKey = (record: BusRecord) => ({ ...record, key: `${agencyId}:one` });
    await bus.publish([event('erase'), event('late', { subjectCandidateId }), event('other')].map(sameKey));
    await caughtUp();
    await bus.publish([event('later', { subjectCandidateId })]);
    await caughtUp();
    expect(await seen()).toEqual(['other']);
  });

  it('works in the agency of each event', async () => {
    const otherAgency = newId();
    await consume(on(TimelineChangedSchema, 'effect', remember));
    await bus.publish([event('ours'), event('theirs', { agencyId: otherAgency })]);
    await caughtUp();
    expect(await base.sql('select agency_id, entry_id from seen order by entry_id')).toEqual([
      { agency_id: agencyId, entry_id: 'ours' },
      { agency_id: otherAgency, entry_id: 'theirs' },
    ]);
  });

  it('names the event as the cause of those that its reaction adds', async () => {
    const [eventId, correlationId] = [newId(), newId()];
    const causes: Transaction['cause'][] = [];
    await consume(
      on(TimelineChangedSchema, 'effect', async (tx, message) => {
        causes.push(tx.cause);
        const aggregate = { type: 'candidate', id: newId(), version: 1 };
        await addEvent(tx, { schema: TimelineChangedSchema, message, aggregate });
      }),
    );
    await bus.publish([event('entry-1', { eventId, correlationId, cause: Cause.IMPORT })]);
    await caughtUp();
    expect(causes).toMatchObject([{ causationId: eventId, correlationId, cause: Cause.IMPORT }]);
    expect(await base.sql('select 1 from outbox')).toHaveLength(1);
  });

  it('waits for a database that is away, makes no dead letter of it, and fills no log with it', async () => {
    lines.length = 0;
    let away = 8;
    await consume(
      on(TimelineChangedSchema, 'effect', async (tx, message) => {
        if (away-- > 0) throw Object.assign(new Error('the server is shutting down'), { code: '57P01' });
        await remember(tx, message);
      }),
    );
    await bus.publish([event('entry-1')]);
    await caughtUp();
    expect(await seen()).toEqual(['entry-1']);
    expect(await base.sql('select 1 from dead_letter')).toEqual([]);
    const told = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg.includes('tried again'));
    expect(told.map(({ attempt }) => attempt)).toEqual([1]);
  });
});
