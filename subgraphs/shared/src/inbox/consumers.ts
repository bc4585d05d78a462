import type { Logger } from 'pino';
import type { EventBus, Stoppable } from '../bus/event-bus.ts';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/transaction.ts';
import type { Reaction } from './reaction.ts';

export { on, type Reaction, type ReactionKind } from './reaction.ts';

export interface ConsumersOptions {
  /** The consumer's name: the group on the bus, and half of the key by which it knows a duplicate. */
  group: string;
  bus: EventBus;
  database: Database;
  reactions: readonly Reaction[];
  logger?: Logger;
  clock?: Clock;
}

export async function startConsumers(options: ConsumersOptions): Promise<Stoppable> {
  throw new Error(options.group);
}
