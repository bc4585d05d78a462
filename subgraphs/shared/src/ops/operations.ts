import type { Logger } from 'pino';
import type { Database } from '../database/transaction.ts';
import type { Reaction } from '../inbox/reaction.ts';
import { deadLettersVerb } from './dead-letters.verb.ts';
import type { Snapshots } from './republish.ts';
import { republishVerb } from './republish.verb.ts';
import { UsageError } from './usage-error.ts';

/** What an operation of a service works with. */
export interface Operating {
  service: string;
  deps: { database: Database };
  reactions: readonly Reaction[];
  snapshots: Snapshots;
  logger: Logger;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
  say(line: string): void;
}

export interface Operation {
  /** Its call, and what it does. */
  help: string;
  run(operating: Operating, args: string[]): Promise<void>;
}

const operations: Readonly<Record<string, Operation>> = { 'dead-letters': deadLettersVerb, republish: republishVerb };

export const operationsHelp = `ops <operation>, one of:\n\n${Object.values(operations)
  .map(({ help }) => `  ${help}`)
  .join('\n\n')}\n`;

export async function operate(operating: Operating, [name = '', ...args]: string[]): Promise<void> {
  const operation = operations[name];
  if (!operation) throw new UsageError(`"${name}" is no operation.\n\n${operationsHelp}`);
  if (args.includes('--help')) return operating.say(operation.help);
  await operation.run(operating, args);
}
