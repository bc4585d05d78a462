import { timestampMs } from '@bufbuild/protobuf/wkt';
import type { Envelope } from '@rekindle/proto/envelope';
import { Gauge, Histogram } from 'prom-client';
import type { EventBus } from '../bus/event-bus.ts';
import { counter, registry } from '../telemetry/metrics.ts';
import { lagSeconds } from './lag-seconds.ts';

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

const delaySeconds = new Histogram({
  name: 'rekindle_consumer_delay_seconds',
  help: 'From the commit of a change to the commit of what it brings about here',
  labelNames: ['group'],
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3600],
  registers: [registry],
});

export function observeDelay(group: string, { recordedAt }: Envelope): void {
  if (recordedAt) delaySeconds.observe({ group }, Math.max(0, (Date.now() - timestampMs(recordedAt)) / 1_000));
}

const watched = new Map<string, EventBus>();
const secondsOf = lagSeconds();

const lagInSeconds = new Gauge({
  name: 'rekindle_consumer_lag_seconds',
  help: 'For how long the oldest event that a consumer has not read has waited at least',
  labelNames: ['group', 'topic'],
  registers: [registry],
});

new Gauge({
  name: 'rekindle_consumer_lag_events',
  help: 'Events that a consumer has not read yet',
  labelNames: ['group', 'topic'],
  registers: [registry],
  async collect() {
    this.reset();
    lagInSeconds.reset();
    for (const [group, bus] of watched) {
      const oldest = new Map<string, number>();
      // While the bus does not answer nothing is shown: zero would say that all is well.
      for (const lag of await bus.lag(group).catch(() => [])) {
        const { topic, records } = lag;
        this.inc({ group, topic }, records);
        oldest.set(topic, Math.max(oldest.get(topic) ?? 0, secondsOf(group, lag)));
      }
      for (const [topic, seconds] of oldest) lagInSeconds.set({ group, topic }, seconds);
    }
  },
});

/** Gives the function that ends the watch. */
export function watchLag(group: string, bus: EventBus): () => void {
  watched.set(group, bus);
  return () => watched.delete(group);
}
