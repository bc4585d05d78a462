import { topicOf } from '@rekindle/proto/topics';
import type { Logger } from 'pino';
import type { EventBus, Gap, RecordBatch, Stoppable } from '../bus/event-bus.ts';
import type { Database } from '../database/transaction.ts';
import { describeFailure, withoutWords } from '../telemetry/failure.ts';
import { type Applying, applyEvents, type StoredEvent } from './apply-events.ts';
import { watchLag } from './consumer-metrics.ts';
import { addDeadLetter } from './dead-letter.store.ts';
import { watchDeadLetters } from './dead-letter-metrics.ts';
import { concerns, decode, type ReactionTable, tableOf, UnreadableEvent } from './decode.ts';
import { loggedEvent } from './logged-event.ts';
import { noticeGap } from './notice-gap.ts';
import type { Reaction } from './reaction.ts';
import { turns } from './turns.ts';

export { on, type Reaction, type ReactionKind } from './reaction.ts';

export interface ConsumersOptions {
  /** The consumer's name: the group on the bus, and half of the key by which it knows a duplicate. */
  group: string;
  bus: EventBus;
  database: Database;
  reactions: readonly Reaction[];
  logger?: Logger;
  /** Attempts at one event before it becomes a dead letter. Default 6, about two seconds in all. */
  mostAttempts?: number;
  /** The first pause between attempts; each is twice the one before, 5 s at most. Default 50. */
  firstRetryMs?: number;
  /** Where a group begins that the bus has not seen before. Default `start`. */
  from?: 'start' | 'end';
  /** Default: what may have been lost is asked for again. */
  onGap?(gap: Gap): Promise<void>;
}

/** Reads the topics of the reactions and applies each event once. */
export async function startConsumers(options: ConsumersOptions): Promise<Stoppable> {
  const { group, bus, database, reactions, logger } = options;
  if (reactions.length === 0) return { stop: async () => {} };
  const table = tableOf(reactions);
  const stopping = new AbortController();
  const applying: Applying = {
    group,
    database,
    logger,
    signal: stopping.signal,
    inTurn: turns(),
    mostAttempts: options.mostAttempts ?? 6,
    firstRetryMs: options.firstRetryMs ?? 50,
  };
  const subscription = await bus.subscribe({
    group,
    topics: [...new Set(reactions.map((reaction) => topicOf(reaction.schema.typeName).topic))],
    async onBatch(batch) {
      try {
        await applyBatch(applying, table, batch);
      } catch (error) {
        // The bus logs it as it is.
        throw withoutWords(error);
      }
    },
    from: options.from,
    onGap: options.onGap ?? ((gap) => noticeGap(options, gap)),
  });
  const unwatch = [watchLag(group, bus), watchDeadLetters(group, database)];
  return {
    async stop() {
      stopping.abort();
      for (const end of unwatch) end();
      await subscription.stop();
    },
  };
}

/** Returns when every record has had its effect, is a duplicate, or is a dead letter; only then is its offset kept. */
async function applyBatch(applying: Applying, table: ReactionTable, batch: RecordBatch): Promise<void> {
  const events: StoredEvent[] = [];
  for (const record of batch.records) {
    if (!concerns(table, record)) continue;
    try {
      const event = decode(table, record);
      if (event) events.push(event);
    } catch (error) {
      const envelope = error instanceof UnreadableEvent ? error.envelope : undefined;
      const { group, logger } = applying;
      const about = { ...loggedEvent(record, envelope), group, attempt: 1, failure: describeFailure(error) };
      // One that comes again with a batch that failed for another's sake has been told of.
      if (!(await addDeadLetter(applying, record, error, 1, envelope))) continue;
      logger?.error(about, 'an event can not be read: it is a dead letter now');
    }
  }
  await applyEvents(applying, events, batch.othersWait);
}
