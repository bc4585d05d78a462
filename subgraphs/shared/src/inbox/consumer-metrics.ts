import { Counter, Gauge } from 'prom-client';
import type { EventBus } from '../bus/event-bus.ts';

export const eventsApplied = new Counter({
  name: 'rekindle_consumer_applied_total',
  help: 'Events whose reactions have committed',
  labelNames: ['group'],
});

export const duplicatesDropped = new Counter({
  name: 'rekindle_inbox_duplicates_total',
  help: 'Events that had been applied before',
  labelNames: ['group'],
});

export const erasedDropped = new Counter({
  name: 'rekindle_inbox_erased_total',
  help: 'Events dropped because their person has been erased',
  labelNames: ['group'],
});

export const reactionRetries = new Counter({
  name: 'rekindle_consumer_retries_total',
  help: 'Reactions tried again',
  labelNames: ['group'],
});

export const deadLettersWritten = new Counter({
  name: 'rekindle_dead_letters_total',
  help: 'Events put aside after their last attempt',
  labelNames: ['group'],
});

const watched = new Map<string, EventBus>();

new Gauge({
  name: 'rekindle_consumer_lag_records',
  help: 'Records that a consumer has not read yet',
  labelNames: ['group', 'topic'],
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
