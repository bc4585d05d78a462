import type { Logger } from 'pino';
import type { EntitySchema } from 'typeorm';
import type { Clock } from '../clock/clock.ts';
import type { Database } from './transaction.ts';

export type { Database, EventCause, Transaction } from './transaction.ts';

export interface DatabaseOptions {
  url: string;
  // biome-ignore lint/suspicious/noExplicitAny: a list of tables of any shape
  entities: EntitySchema<any>[];
  poolSize?: number;
  clock?: Clock;
  logger?: Logger;
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  throw new Error(`not open yet: ${options.url}`);
}
