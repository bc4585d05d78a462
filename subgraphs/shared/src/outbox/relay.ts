import pg from 'pg';
import type { Logger } from 'pino';
import type { BusRecord, EventBus, Stoppable } from '../bus/event-bus.ts';
import { backoffMs, pause } from '../clock/pause.ts';
import { createWakeUp, type WakeUp } from '../clock/wake-up.ts';
import { failpoint } from '../errors/failpoint.ts';
import { eventsSent, relayFailures, watchOutbox } from './relay-metrics.ts';
import { beginSends } from './send-spans.ts';

export interface RelayOptions {
  /** The relay role's URL; not through a transaction pooler. */
  url: string;
  bus: EventBus;
  logger?: Logger;
  /** How many events are sent at once. Default 500. */
  batchSize?: number;
  /** How long to wait for a wake-up before looking again. Default 1000. */
  pollMs?: number;
}

interface OutboxRow {
  position: string;
  agency_id: string;
  topic: string;
  key: string;
  type: string;
  envelope: Buffer;
  trace: Record<string, string>;
}

// Advisory locks belong to one database, so one number serves every service.
const relayLock = 7_241_103;
const trimEveryMs = 3_600_000;

/** Sends committed outbox rows; any number of processes may start one, one of them sends at a time. */
export async function startRelay(options: RelayOptions): Promise<Stoppable> {
  const stopping = new AbortController();
  const running = keepRelaying(options, stopping.signal);
  const unwatch = watchOutbox(options.url);
  return {
    async stop() {
      stopping.abort();
      await running;
      await unwatch();
    },
  };
}

async function keepRelaying(options: RelayOptions, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    const client = new pg.Client({ connectionString: options.url, connectionTimeoutMillis: 5_000, keepAlive: true });
    const wakeUp = createWakeUp();
    client.on('error', () => wakeUp.wake());
    client.on('notification', () => wakeUp.wake());
    try {
      await client.connect();
      await client.query('listen outbox');
      if (await becomeOnlyRelay(client, signal)) await relay(client, wakeUp, options, signal, () => (failures = 0));
    } catch (error) {
      if (signal.aborted) return;
      relayFailures.inc();
      options.logger?.warn({ err: error }, 'the relay stopped sending and begins again');
      await pause(backoffMs(failures++, 50, 5_000), signal);
    } finally {
      await client.end().catch(() => {});
    }
  }
}

async function becomeOnlyRelay(client: pg.Client, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as held', [relayLock]);
    if (rows[0].held) return true;
    await pause(500, signal);
  }
  return false;
}

async function relay(
  client: pg.Client,
  wakeUp: WakeUp,
  options: RelayOptions,
  signal: AbortSignal,
  onSent: () => void,
): Promise<void> {
  const batchSize = options.batchSize ?? 500;
  let trimmedAtMs = 0;
  while (!signal.aborted) {
    const sent = await sendBatch(client, options.bus, batchSize, signal);
    onSent();
    if (Date.now() - trimmedAtMs > trimEveryMs) {
      await client.query('select trim_expired()');
      trimmedAtMs = Date.now();
    }
    if (sent < batchSize) await wakeUp.wait(options.pollMs ?? 1_000, signal);
  }
}

/**
 * No last position is remembered: what is in the table is unsent. So a row that commits late under a low position
 * is simply the first of the next batch.
 */
async function sendBatch(client: pg.Client, bus: EventBus, batchSize: number, signal: AbortSignal): Promise<number> {
  const { rows } = await client.query<OutboxRow>(
    'select position, agency_id, topic, key, type, envelope, trace from outbox order by position limit $1',
    [batchSize],
  );
  if (rows.length === 0) return 0;
  const sends = beginSends(rows);
  try {
    await bus.publish(
      rows.map((row, place) => recordOf(row, sends.headers[place])),
      signal,
    );
    sends.end();
  } catch (error) {
    sends.end(error);
    throw error;
  }
  failpoint('relay.sent');
  await client.query('delete from outbox where position = any ($1::bigint[])', [rows.map((row) => row.position)]);
  for (const { topic } of rows) eventsSent.inc({ topic });
  return rows.length;
}

function recordOf(row: OutboxRow, trace: Record<string, string> = row.trace): BusRecord {
  return {
    topic: row.topic,
    key: row.key,
    value: row.envelope,
    headers: { ...trace, type: row.type, agency: row.agency_id },
  };
}
