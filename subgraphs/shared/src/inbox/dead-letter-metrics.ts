import { Gauge } from 'prom-client';
import type { Database } from '../database/transaction.ts';
import { noAgency } from '../ids/ids.ts';
import { registry } from '../telemetry/metrics.ts';
import { systemViewer } from '../viewer/viewer.ts';
import { agenciesWithDeadLetters } from './dead-letter.store.ts';

const watched = new Map<string, Database>();

new Gauge({
  name: 'rekindle_dead_letters',
  help: 'Events that wait for somebody to redrive or discard them',
  labelNames: ['group'],
  registers: [registry],
  async collect() {
    this.reset();
    for (const [group, database] of watched) {
      const viewer = systemViewer(noAgency, group);
      const agencies = await database.read(viewer, (tx) => agenciesWithDeadLetters(tx, group)).catch(() => null);
      if (agencies)
        this.set(
          { group },
          agencies.reduce((sum, { letters }) => sum + letters, 0),
        );
    }
  },
});

/** Gives the function that ends the watch. */
export function watchDeadLetters(group: string, database: Database): () => void {
  watched.set(group, database);
  return () => watched.delete(group);
}
