import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TimelineChangedSchema } from '@rekindle/proto/candidates';
import { Cause, EnvelopeSchema } from '@rekindle/proto/envelope';
import type { BusRecord, EventBus, Stoppable } from '@rekindle/shared/bus/event-bus';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { startRelay } from '@rekindle/shared/outbox/relay';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import pg from 'pg';
import { eventually } from '../../testkit/eventually.ts';
import { type TestDatabase, testDatabase } from '../../testkit/postgres.ts';

const viewer = systemViewer(newId(), 'sender');
let base: TestDatabase;
const running: Stoppable[] = [];

beforeAll(async () => {
  base = await testDatabase({ service: 'sender' });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
});
afterAll(() => base?.close());

/** A bus that only remembers, and fails as long as it is told to. */
function rememberingBus() {
  const sent: BusRecord[] = [];
  const state = { failing: false, publishing: 0 };
  const bus: EventBus = {
    async publish(records) {
      state.publishing++;
      if (state.failing) throw new Error('the broker is away');
      sent.push(...records);
    },
    subscribe: () => Promise.reject(new Error('nobody reads here')),
    lag: async () => [],
    close: async () => {},
  };
  return { bus, sent, state, ids: () => sent.map((record) => record.key.split(':')[1]) };
}

async function relay(bus: EventBus): Promise<void> {
  running.push(await startRelay({ url: base.urls.relay, bus, batchSize: 10 }));
}

const changed = (candidateId: string) => ({
  schema: TimelineChangedSchema,
  message: { candidateId, kind: 'call' },
  aggregate: { type: 'candidate', id: candidateId, version: 3 },
});

async function waiting(): Promise<number> {
  const [row] = await base.sql<{ count: string }>('select count(*) from outbox');
  return Number(row?.count);
}

describe('an event', () => {
  it('is sent when its transaction commits and never when it rolls back', async () => {
    const { bus, ids } = rememberingBus();
    await relay(bus);
    const [kept, lost] = [newId(), newId()];
    const failing = base.database.transact(viewer, async (tx) => {
      await addEvent(tx, changed(lost));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await base.database.transact(viewer, (tx) => addEvent(tx, changed(kept)));
    await eventually(async () => ids().length > 0 && (await waiting()) === 0);
    expect(ids()).toEqual([kept]);
  });

  it('carries who, when, why and about whom', async () => {
    const { bus, sent } = rememberingBus();
    await relay(bus);
    const [candidateId, causationId, correlationId] = [newId(), newId(), newId()];
    const occurredAt = new Date('2019-05-04T10:00:00Z');
    const eventId = await base.database.transact(viewer, (tx) =>
      addEvent(
        { ...tx, cause: { causationId, correlationId, cause: Cause.IMPORT } },
        { ...changed(candidateId), subjectCandidateId: candidateId, occurredAt },
      ),
    );
    const record = await eventually(() => sent[0] ?? false);
    expect(record).toMatchObject({
      topic: 'rekindle.candidates.v1',
      key: `${viewer.agencyId}:${candidateId}`,
      headers: { type: 'rekindle.candidates.v1.TimelineChanged', agency: viewer.agencyId },
    });
    expect(fromBinary(EnvelopeSchema, record.value)).toMatchObject({
      eventId,
      agencyId: viewer.agencyId,
      schemaVersion: 1,
      aggregateVersion: 3n,
      subjectCandidateId: candidateId,
      occurredAt: { seconds: BigInt(occurredAt.getTime() / 1_000) },
      actor: { kind: 'service', id: 'sender' },
      cause: Cause.IMPORT,
      causationId,
      correlationId,
    });
  });

  it('of a transaction that commits late under a low position is not skipped', async () => {
    const { bus, ids } = rememberingBus();
    await relay(bus);
    const [late, early] = [newId(), newId()];
    await base.database.transact(viewer, async (slow) => {
      await addEvent(slow, changed(late));
      await base.database.transact(viewer, (tx) => addEvent(tx, changed(early)));
      await eventually(() => ids().includes(early));
    });
    await eventually(() => ids().includes(late));
    expect(ids()).toEqual([early, late]);
  });

  it('waits while the bus is away and is sent when it is back', async () => {
    const { bus, ids, state } = rememberingBus();
    state.failing = true;
    await relay(bus);
    const candidateIds = Array.from({ length: 25 }, newId);
    for (const id of candidateIds) await base.database.transact(viewer, (tx) => addEvent(tx, changed(id)));
    await eventually(() => state.publishing > 1);
    expect(await waiting()).toBe(25);
    state.failing = false;
    await eventually(async () => (await waiting()) === 0);
    expect(ids()).toEqual(candidateIds);
  });

  it('is sent by one relay at a time, and by the next when that one stops', async () => {
    const [first, second] = [rememberingBus(), rememberingBus()];
    await relay(first.bus);
    const before = Array.from({ length: 40 }, newId);
    const after = newId();
    for (const [index, id] of before.entries()) {
      await base.database.transact(viewer, (tx) => addEvent(tx, changed(id)));
      await eventually(() => first.ids().includes(id));
      if (index === 0) await relay(second.bus);
    }
    await running.shift()?.stop();
    await base.database.transact(viewer, (tx) => addEvent(tx, changed(after)));
    await eventually(() => second.ids().includes(after));
    expect(first.ids()).toEqual(before);
    expect(second.ids()).toEqual([after]);
  });

  it('is sent after the relay has lost its connection', async () => {
    const { bus, ids } = rememberingBus();
    await relay(bus);
    const [before, after] = [newId(), newId()];
    await base.database.transact(viewer, (tx) => addEvent(tx, changed(before)));
    await eventually(() => ids().includes(before));
    const admin = new pg.Client({ connectionString: base.adminUrl });
    await admin.connect();
    const { rowCount } = await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = $2',
      [base.databaseName, 'sender_relay'],
    );
    await admin.end();
    expect(rowCount).toBe(1);
    await base.database.transact(viewer, (tx) => addEvent(tx, changed(after)));
    await eventually(() => ids().includes(after));
  });
});
