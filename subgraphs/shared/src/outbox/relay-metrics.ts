import pg from 'pg';
import { Gauge } from 'prom-client';
import { counter, registry } from '../telemetry/metrics.ts';

export const eventsSent = counter('rekindle_outbox_sent_total', 'Events handed to the bus', ['topic']);

export const relayFailures = counter(
  'rekindle_outbox_failures_total',
  'How often sending was broken off and begun again, with nothing lost',
);

// A process normally sends for one database; in tests several relays share the process and the sum is shown.
const watched = new Set<pg.Pool>();

const oldestSeconds = new Gauge({
  name: 'rekindle_outbox_oldest_seconds',
  help: 'Age of the oldest event that waits to be sent',
  registers: [registry],
});

new Gauge({
  name: 'rekindle_outbox_waiting_events',
  help: 'Events of the service that wait to be sent; each of its processes shows the same',
  registers: [registry],
  async collect() {
    // A database that does not answer holds we don't know how many: zero would say that all is well.
    const states = await Promise.all([...watched].map((pool) => stateOf(pool).catch(() => unknown)));
    this.set(states.reduce((sum, { waiting }) => sum + waiting, 0));
    oldestSeconds.set(Math.max(0, ...states.map(({ oldestMs }) => oldestMs)) / 1_000);
  },
});

const unknown = { waiting: Number.NaN, oldestMs: Number.NaN };

async function stateOf(pool: pg.Pool): Promise<{ waiting: number; oldestMs: number }> {
  const { rows } = await pool.query('select waiting, oldest_ms from outbox_state()');
  return { waiting: Number(rows[0].waiting), oldestMs: rows[0].oldest_ms };
}

/**
 * By a connection of its own, opened when somebody looks: it is while sending fails that one needs to know. Gives the
 * function that ends the watch.
 */
export function watchOutbox(url: string): () => Promise<void> {
  const options = {
    max: 1,
    allowExitOnIdle: true,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  };
  const pool = new pg.Pool({ connectionString: url, ...options });
  pool.on('error', () => {});
  watched.add(pool);
  return async () => {
    watched.delete(pool);
    await pool.end();
  };
}
