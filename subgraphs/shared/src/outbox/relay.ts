import type { Logger } from 'pino';
import type { EventBus, Stoppable } from '../bus/event-bus.ts';

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

/** Sends committed outbox rows; any number of processes may start one, one of them sends at a time. */
export async function startRelay(options: RelayOptions): Promise<Stoppable> {
  throw new Error(options.url);
}
