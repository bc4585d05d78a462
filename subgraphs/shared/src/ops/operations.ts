import type { Logger } from 'pino';
import type { EventBus } from '../bus/event-bus.ts';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/transaction.ts';
import type { Reaction } from '../inbox/reaction.ts';
import type { Projections } from '../rebuild/projection.ts';
import { deadLettersVerb } from './dead-letters.verb.ts';
import { rebuildVerb } from './rebuild.verb.ts';
import { replayErasuresVerb } from './replay-erasures.verb.ts';
import type { Snapshots } from './republish.ts';
import { republishVerb } from './republish.verb.ts';
import { topicsVerb } from './topics.verb.ts';
import { UsageError } from './usage-error.ts';

/** What an operation of a service works with. */
export interface Operating {
  service: string;
  deps: { database: Database };
  /** When the bus is Kafka. */
  kafkaBrokers?: string;
  reactions: readonly Reaction[];
  snapshots: Snapshots;
  /** What it can learn anew. Default: nothing. */
  projections?: Projections;
  /** What a rebuild and a replay need besides. */
  rebuilding?: {
    /** Of the owner of the tables; null where this process may not be it. */
    ownerUrl: string | null;
    /** Of the role that sends, for when the service itself is not running. */
    relayUrl: string;
    bus: EventBus;
    clock: Clock;
    /** The service's database, in which the tables of this schema come before its own. */
    openCopy(schema: string): Promise<Database>;
  };
  logger: Logger;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
  say(line: string): void;
}

export interface Operation {
  /** Its call, and what it does. */
  help: string;
  /** What of this service belongs to the help. */
  more?(operating: Operating): string;
  run(operating: Operating, args: string[]): Promise<void>;
}

const operations: Readonly<Record<string, Operation>> = {
  'dead-letters': deadLettersVerb,
  rebuild: rebuildVerb,
  'replay-erasures': replayErasuresVerb,
  republish: republishVerb,
  topics: topicsVerb,
};

export const isOperation = (name: string): boolean => Object.hasOwn(operations, name);

export const operationsHelp = `ops <operation>, one of:\n\n${Object.values(operations)
  .map(({ help }) => `  ${help}`)
  .join('\n\n')}\n`;

export async function operate(operating: Operating, [name = '', ...args]: string[]): Promise<void> {
  const operation = operations[name];
  if (!operation) throw new UsageError(`"${name}" is no operation.\n\n${operationsHelp}`);
  if (args.includes('--help'))
    return operating.say([operation.help, operation.more?.(operating)].filter(Boolean).join('\n'));
  await operation.run(operating, args);
}
