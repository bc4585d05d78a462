import type pg from 'pg';
import { Gauge } from 'prom-client';
import { counter, registry } from '../telemetry/metrics.ts';

export const eventsSent = counter('rekindle_outbox_sent_total', 'Events handed to the bus', ['topic']);

export const relayFailures = counter(
  'rekindle_outbox_failures_total',
  'How often sending was broken off and begun again, with nothing lost',
);

// A process normally sends for one database; in tests several relays share the process and the sum is shown.
const watched = new Set<pg.Client>();

const oldestSeconds = new Gauge({
  name: 'rekindle_outbox_oldest_seconds',
  help: 'Age of the oldest event that waits to be sent',
  registers: [registry],
});

new Gauge({
  name: 'rekindle_outbox_waiting_events',
  help: 'Events that wait to be sent; shown by the process that sends for its database',
  registers: [registry],
  async collect() {
    const states = await Promise.all([...watched].map((client) => stateOf(client).catch(() => unknown)));
    this.set(states.reduce((sum, state) => sum + state.waiting, 0));
    oldestSeconds.set(
      states.reduce((most, { oldestMs }) => (oldestMs > most || Number.isNaN(oldestMs) ? oldestMs : most), 0) / 1000,
    );
  },
});

// A database that does not answer holds we don't know how many: zero would say that all is well.
const unknown = { waiting: Number.NaN, oldestMs: Number.NaN };

async function stateOf(client: pg.Client): Promise<{ waiting: number; oldestMs: number }> {
  const { rows } = await client.query('select waiting, oldest_ms from outbox_state()');
  return { waiting: Number(rows[0].waiting), oldestMs: rows[0].oldest_ms };
}

/** Gives the function that ends the watch. */
export function watchOutbox(client: pg.Client): () => void {
  watched.add(client);
  return () => watched.delete(client);
}
