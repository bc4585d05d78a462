import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type TimelineChanged, TimelineChangedSchema } from '@rekindle/proto/candidates';
import type { BusRecord, EventBus, Stoppable } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { newId } from '@rekindle/shared/ids/ids';
import { on, startConsumers } from '@rekindle/shared/inbox/consumers';
import { addTombstone } from '@rekindle/shared/inbox/inbox.store';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { startRelay } from '@rekindle/shared/outbox/relay';
import { registry } from '@rekindle/shared/telemetry/metrics';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import { eventually } from '../../testkit/eventually.ts';
import { type TestBus, type TestDatabase, testBus, testDatabase } from '../../testkit/postgres.ts';

const topic = 'rekindle.candidates.v1';
const viewer = systemViewer(newId(), 'sender');
let sender: TestDatabase;
let receiver: TestDatabase;
let busServer: TestBus;
let bus: EventBus;
let group: string;
let sent: BusRecord[];
const running: Stoppable[] = [];

/** What the bus and a reaction do as long as they are told to. */
let failing: { publish: boolean; react: (message: TimelineChanged) => Promise<void> };

beforeAll(async () => {
  [sender, receiver, busServer] = await Promise.all([
    testDatabase({ service: 'sender' }),
    testDatabase({ service: 'receiver' }),
    testBus(),
  ]);
  bus = await openBus({ busUrl: busServer.busUrl, clientId: 'metrics' });
});
beforeEach(async () => {
  group = `receiver-${newId()}`;
  sent = [];
  failing = { publish: false, react: async () => {} };
  await (await bus.subscribe({ group, topics: [topic], from: 'end', onBatch: async () => {} })).stop();
});
afterEach(async () => {
  failing = { publish: false, react: async () => {} };
  await Promise.all(running.splice(0).map((each) => each.stop()));
});
afterAll(async () => {
  await bus?.close();
  await Promise.all([sender?.close(), receiver?.close(), busServer?.close()]);
});

async function relay(): Promise<void> {
  const observed: EventBus = {
    ...bus,
    async publish(records) {
      if (failing.publish) throw new Error('the broker is away');
      await bus.publish(records);
      sent.push(...records);
    },
  };
  running.push(await startRelay({ url: sender.urls.relay, bus: observed }));
}

async function consume(): Promise<void> {
  const reactions = [on(TimelineChangedSchema, 'effect', (_tx, message) => failing.react(message))];
  const given = { group, bus, database: receiver.database, reactions, mostAttempts: 3, firstRetryMs: 1 };
  running.push(await startConsumers(given));
}

const write = (candidateId = newId()) =>
  sender.database.transact(viewer, (tx) =>
    addEvent(tx, {
      schema: TimelineChangedSchema,
      message: { candidateId },
      aggregate: { type: 'candidate', id: candidateId, version: 1 },
      subjectCandidateId: candidateId,
    }),
  );

/** As Prometheus would read it; undefined while it is not shown. */
async function metric(name: string, labels: Record<string, string> = {}): Promise<number | undefined> {
  const line = (await registry.metrics())
    .split('\n')
    .find(
      (each) =>
        new RegExp(`^${name}[ {]`).test(each) && Object.entries(labels).every(([k, v]) => each.includes(`${k}="${v}"`)),
    );
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

const ofGroup = (name: string) => metric(name, { group });
const caughtUp = () => eventually(async () => (await bus.lag(group)).every(({ records }) => records === 0), 20_000);

it('the outbox shows how many wait, how old the oldest is, what was sent, and how often sending was broken off', async () => {
  const before = { sent: (await metric('rekindle_outbox_sent_total', { topic })) ?? 0 };
  const failures = (await metric('rekindle_outbox_failures_total')) ?? 0;
  failing.publish = true;
  await relay();
  for (let n = 0; n < 3; n++) await write();
  await eventually(async () => (await metric('rekindle_outbox_waiting_events')) === 3);
  expect(await metric('rekindle_outbox_oldest_seconds')).toBeGreaterThan(0);
  await eventually(async () => ((await metric('rekindle_outbox_failures_total')) ?? 0) > failures);
  failing.publish = false;
  await eventually(async () => (await metric('rekindle_outbox_waiting_events')) === 0);
  expect(await metric('rekindle_outbox_oldest_seconds')).toBe(0);
  expect(await metric('rekindle_outbox_sent_total', { topic })).toBe(before.sent + 3);
});

it('what a consumer has not read is shown in events and in seconds, and what it has read in how long it took', async () => {
  const held = Promise.withResolvers<void>();
  failing.react = () => held.promise;
  await relay();
  await consume();
  await write();
  await eventually(async () => (await metric('rekindle_consumer_lag_events', { group, topic })) === 1);
  await eventually(async () => ((await metric('rekindle_consumer_lag_seconds', { group, topic })) ?? 0) > 0);
  held.resolve();
  await caughtUp();
  await eventually(async () => (await metric('rekindle_consumer_lag_events', { group, topic })) === 0);
  expect(await metric('rekindle_consumer_lag_seconds', { group, topic })).toBe(0);
  expect(await ofGroup('rekindle_consumer_applied_total')).toBe(1);
  expect(await ofGroup('rekindle_consumer_delay_seconds_count')).toBe(1);
  expect(await ofGroup('rekindle_consumer_delay_seconds_sum')).toBeGreaterThan(0);
});

it('an event that comes twice is counted as a duplicate', async () => {
  await relay();
  await consume();
  await write();
  await eventually(() => sent.length === 1);
  await bus.publish(sent);
  await eventually(async () => (await ofGroup('rekindle_inbox_duplicates_total')) === 1);
  expect(await ofGroup('rekindle_consumer_applied_total')).toBe(1);
});

it('an event that fails once is counted as tried again, and as no dead letter', async () => {
  // Before, it was tried together with what else is there: only the attempt after one alone is a retry.
  failing.react = async () => {
    if (!(await ofGroup('rekindle_consumer_retries_total'))) throw new Error('not yet');
  };
  await relay();
  await consume();
  await write();
  await eventually(async () => (await ofGroup('rekindle_consumer_applied_total')) === 1);
  expect(await ofGroup('rekindle_consumer_retries_total')).toBe(1);
  expect(await ofGroup('rekindle_dead_letters')).toBe(0);
  expect(await ofGroup('rekindle_dead_letters_total')).toBeUndefined();
});

it('an event that fails for good is counted once, and shown as long as it waits for an operator', async () => {
  failing.react = () => Promise.reject(new Error('never'));
  await relay();
  await consume();
  await write();
  await eventually(async () => (await ofGroup('rekindle_dead_letters_total')) === 1);
  expect(await ofGroup('rekindle_dead_letters')).toBe(1);
  await receiver.sql('delete from dead_letter where consumer = $1', [group]);
  expect(await ofGroup('rekindle_dead_letters')).toBe(0);
  expect(await ofGroup('rekindle_dead_letters_total')).toBe(1);
});

it('an event about somebody who was erased is counted', async () => {
  const candidateId = newId();
  await receiver.database.transact(viewer, (tx) => addTombstone(tx, candidateId));
  await relay();
  await consume();
  await write(candidateId);
  await eventually(async () => (await ofGroup('rekindle_inbox_erased_total')) === 1);
});

it('no name breaks the conventions, and no label names a person or an agency', async () => {
  const own = (await registry.getMetricsAsJSON()).filter(({ name }) => name.startsWith('rekindle_'));
  const units = /_(total|seconds|events|letters)$/;
  expect(own.filter(({ name }) => !units.test(name)).map(({ name }) => name)).toEqual([]);
  // A counter ends in _total, and nothing else does.
  for (const { name, type } of own) expect([name, String(type) === 'counter']).toEqual([name, name.endsWith('_total')]);
  const labels = own.flatMap(({ values }) => values.flatMap((value) => Object.keys(value.labels)));
  expect([...new Set(labels)].sort()).toEqual(['group', 'le', 'topic']);
});
