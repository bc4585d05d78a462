import type pg from 'pg';
import { Gauge } from 'prom-client';
import { counter, registry } from '../telemetry/metrics.ts';

export const eventsSent = counter('rekindle_outbox_sent_total', 'Events handed to the bus');

// A process normally sends for one database; in tests several relays share the process and the sum is shown.
const watched = new Set<pg.Client>();

const oldestMs = new Gauge({
  name: 'rekindle_outbox_oldest_ms',
  help: 'Age of the oldest event that waits to be sent',
  registers: [registry],
});

new Gauge({
  name: 'rekindle_outbox_waiting',
  help: 'Events that wait to be sent',
  registers: [registry],
  async collect() {
    const states = await Promise.all(
      [...watched].map((client) => stateOf(client).catch(() => ({ waiting: 0, oldestMs: 0 }))),
    );
    this.set(states.reduce((sum, state) => sum + state.waiting, 0));
    oldestMs.set(Math.max(0, ...states.map((state) => state.oldestMs)));
  },
});

async function stateOf(client: pg.Client): Promise<{ waiting: number; oldestMs: number }> {
  const { rows } = await client.query('select waiting, oldest_ms from outbox_state()');
  return { waiting: Number(rows[0].waiting), oldestMs: rows[0].oldest_ms };
}

/** Gives the function that ends the watch. */
export function watchOutbox(client: pg.Client): () => void {
  watched.add(client);
  return () => watched.delete(client);
}
