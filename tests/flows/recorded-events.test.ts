import { fromBinary } from '@bufbuild/protobuf';
import { timestampMs } from '@bufbuild/protobuf/wkt';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { services } from '@rekindle/embedded/toolchain/paths';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { topicOf } from '@rekindle/proto/topics';
import type { BusRecord, EventBus } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import pg from 'pg';
import { eventually } from '../testkit/eventually.ts';
import {
  asOfBaseline,
  asOfTomorrow,
  ofOthers,
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

let whole: Record<string, number>;

it.each(recordedReleases())(
  'every event of release %s is taken in by each service that listens to it',
  async (release) => {
    whole = await takeIn(recordedEvents(release).map(({ bytes }) => ofOthers(bytes, 'a')));
    process.stdout.write(`${release}: ${JSON.stringify(whole)}\n`);
    for (const service of services) expect([service, whole[service]]).not.toEqual([service, 0]);
  },
  90_000,
);

it.each(recordedReleases())(
  'so is each of %s with fields and words of a later release in it',
  async (release) => {
    const taken = await takeIn(recordedEvents(release).map((event) => ofOthers(asOfTomorrow(event), 'b')));
    expect(taken).toEqual(whole);
  },
  90_000,
);

it.each(recordedReleases())(
  'and each of %s without what has come to be since the one before',
  async (release) => {
    const older = recordedEvents(release).flatMap((event) => asOfBaseline(event) ?? []);
    const taken = await takeIn(older.map((bytes) => ofOthers(bytes, 'c')));
    for (const service of services) expect([service, taken[service]]).not.toEqual([service, 0]);
  },
  90_000,
);
