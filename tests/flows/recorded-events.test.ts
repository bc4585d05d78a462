import { fromBinary } from '@bufbuild/protobuf';
import { timestampMs } from '@bufbuild/protobuf/wkt';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { services } from '@rekindle/embedded/toolchain/paths';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { topicOf } from '@rekindle/proto/topics';
import type { BusRecord, EventBus } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import pg from 'pg';
import { eventually } from '../testkit/eventually.ts';
import { typesHeardBy } from '../testkit/recorded/listeners.ts';
import {
  asOfBaseline,
  asOfTomorrow,
  ofOthers,
  type RecordedEvent,
  recordedEvents,
  recordedReleases,
} from '../testkit/recorded/releases.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

let stack: Stack;
let bus: EventBus;

beforeAll(async () => {
  stack = await startStack();
  bus = await openBus({ busUrl: at('bus'), clientId: 'recorded' });
}, 120_000);
afterAll(async () => {
  await bus?.close();
  await stack?.stop();
}, 60_000);

const at = (database: string) => String(stack.system().adminUrl).replace(/\/postgres$/, `/${database}`);

async function rows<T extends pg.QueryResultRow>(database: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: at(database) });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

function recordOf(bytes: Uint8Array): BusRecord & { recordedAtMs: number; eventId: string } {
  const { agencyId, aggregateId, type, recordedAt, eventId } = fromBinary(EnvelopeSchema, bytes);
  return {
    topic: topicOf(type).topic,
    key: `${agencyId}:${aggregateId}`,
    value: bytes,
    headers: { type, agency: agencyId },
    recordedAtMs: recordedAt ? timestampMs(recordedAt) : 0,
    eventId,
  };
}

/** All of them in the order in which they were written, to every service; gives how many each has taken in. */
async function takeIn(events: Uint8Array[]): Promise<Record<string, number>> {
  const records = events.map(recordOf).sort((one, other) => one.recordedAtMs - other.recordedAtMs);
  for (const record of records) await bus.publish([record]);
  await eventually(async () => {
    const lags = (await Promise.all(services.map((service) => bus.lag(service)))).flat();
    return lags.every((lag) => lag.records === 0);
  }, 60_000);
  const taken: Record<string, number> = {};
  for (const service of services) {
    const dead = await rows(service, 'select headers ->> $1 as type, error from dead_letter', ['type']);
    expect([service, dead]).toEqual([service, []]);
    const ids = records.map(({ eventId }) => eventId);
    const found = await rows<{ n: number }>(service, 'select count(*)::int as n from inbox where event_id = any ($1)', [
      ids,
    ]);
    taken[service] = found[0]?.n ?? 0;
  }
  return taken;
}

/** How many of these events each service listens to. */
function listenedTo(events: RecordedEvent[]): Record<string, number> {
  const counted = services.map((service) => {
    const heard = typesHeardBy(service);
    return [service, events.filter(({ type }) => heard.has(type)).length] as const;
  });
  return Object.fromEntries(counted);
}

const releases = recordedReleases().map((release, index) => ({
  release,
  events: recordedEvents(release),
  /** Each time that it is told it is about others than ever before. */
  time: (number: number) => (16 + 3 * index + number).toString(16),
}));

describe.each(releases)('every event of release $release', ({ release, events, time }) => {
  it('is taken in by each service that listens to it', async () => {
    const taken = await takeIn(events.map(({ bytes }) => ofOthers(bytes, time(0))));
    process.stdout.write(`${release}: ${JSON.stringify(taken)}\n`);
    expect(taken).toEqual(listenedTo(events));
  }, 90_000);

  it('is so too with fields and words of a later release in it', async () => {
    const taken = await takeIn(events.map((event) => ofOthers(asOfTomorrow(event), time(1))));
    expect(taken).toEqual(listenedTo(events));
  }, 90_000);

  it('is so too without what has come to be since the one before', async () => {
    const older = events.map((event) => ({ ...event, bytes: asOfBaseline(event) }));
    const known = older.filter((event): event is RecordedEvent => event.bytes !== null);
    const taken = await takeIn(known.map(({ bytes }) => ofOthers(bytes, time(2))));
    expect(taken).toEqual(listenedTo(known));
  }, 90_000);
});
