import { Gauge } from 'prom-client';
import type { EventBus } from '../bus/event-bus.ts';
import { counter, registry } from '../telemetry/metrics.ts';

export const eventsApplied = counter('rekindle_consumer_applied_total', 'Events whose reactions have committed', [
  'group',
]);

export const duplicatesDropped = counter('rekindle_inbox_duplicates_total', 'Events that had been applied before', [
  'group',
]);

export const erasedDropped = counter(
  'rekindle_inbox_erased_total',
  'Events dropped because their person has been erased',
  ['group'],
);

export const reactionRetries = counter('rekindle_consumer_retries_total', 'Reactions tried again', ['group']);

export const deadLettersWritten = counter('rekindle_dead_letters_total', 'Events put aside after their last attempt', [
  'group',
]);

const watched = new Map<string, EventBus>();

new Gauge({
  name: 'rekindle_consumer_lag_records',
  help: 'Records that a consumer has not read yet',
  labelNames: ['group', 'topic'],
  registers: [registry],
  async collect() {
    this.reset();
    for (const [group, bus] of watched) {
      for (const { topic, records } of await bus.lag(group).catch(() => [])) this.inc({ group, topic }, records);
    }
  },
});

/** Gives the function that ends the watch. */
export function watchLag(group: string, bus: EventBus): () => void {
  watched.set(group, bus);
  return () => watched.delete(group);
}
