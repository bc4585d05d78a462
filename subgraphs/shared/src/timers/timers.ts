import type { Logger } from 'pino';
import type { Stoppable } from '../bus/event-bus.ts';
import type { Clock } from '../clock/clock.ts';
import type { Database, Transaction } from '../database/transaction.ts';

export interface NewTimer {
  kind: string;
  /** Unique within agency and kind; setting it again moves it. */
  key: string;
  dueAt: Date;
  payload?: unknown;
}

export interface DueTimer {
  agencyId: string;
  kind: string;
  key: string;
  dueAt: Date;
  payload: unknown;
  /** Earlier firings that failed. */
  attempts: number;
}

export type TimerHandler = (tx: Transaction, timer: DueTimer) => Promise<void>;

export interface TimersOptions {
  service: string;
  database: Database;
  handlers: Record<string, TimerHandler>;
  clock?: Clock;
  logger?: Logger;
  /** The longest wait before looking again. Default 250. */
  pollMs?: number;
}

export async function setTimer(tx: Transaction, timer: NewTimer): Promise<void> {
  throw new Error(`${tx.viewer.agencyId} ${timer.kind}`);
}

export async function cancelTimer(tx: Transaction, kind: string, key: string): Promise<void> {
  throw new Error(`${tx.viewer.agencyId} ${kind} ${key}`);
}

/** A timer fires in the transaction of its effect and goes with it; a failing one is tried again later. */
export async function startTimers(options: TimersOptions): Promise<Stoppable> {
  throw new Error(options.service);
}
