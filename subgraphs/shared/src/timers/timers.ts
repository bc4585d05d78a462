import type { Logger } from 'pino';
import type { Stoppable } from '../bus/event-bus.ts';
import { type Clock, systemClock } from '../clock/clock.ts';
import { backoffMs, pause } from '../clock/pause.ts';
import type { Database, Transaction } from '../database/transaction.ts';
import { assert } from '../errors/errors.ts';
import { noAgency } from '../ids/ids.ts';
import { describeFailure } from '../telemetry/failure.ts';
import { systemViewer } from '../viewer/viewer.ts';
import {
  type DueTimer,
  failTimer,
  findDueTimers,
  lockTimer,
  nextDueAt,
  removeTimer,
  type TimerName,
} from './timer.store.ts';

export { cancelTimer, cancelTimers, type DueTimer, type NewTimer, setTimer, setTimers } from './timer.store.ts';

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

/** A timer fires in the transaction of its effect and goes with it; a failing one is tried again later. */
export async function startTimers(options: TimersOptions): Promise<Stoppable> {
  const stopping = new AbortController();
  const running = keepFiring(options, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function keepFiring(options: TimersOptions, signal: AbortSignal): Promise<void> {
  const clock = options.clock ?? systemClock;
  const kinds = Object.keys(options.handlers);
  let failures = 0;
  while (!signal.aborted && kinds.length > 0) {
    try {
      const dueInMs = await msUntilDue(options, clock, kinds);
      // Never long: a timer may be set, or a test may move the clock, while we wait.
      if (dueInMs > 0) await pause(Math.min(dueInMs, options.pollMs ?? 250), signal);
      // The one that is due may be held by another worker.
      else if ((await fireDueTimers(options, clock, kinds, signal)) === 0) await pause(5, signal);
      failures = 0;
    } catch (error) {
      options.logger?.warn({ err: error }, 'timers could not be read and are tried again');
      await pause(backoffMs(failures++, 100, 5_000), signal);
    }
  }
}

async function msUntilDue(options: TimersOptions, clock: Clock, kinds: string[]): Promise<number> {
  const viewer = systemViewer(noAgency, options.service);
  const dueAt = await options.database.read(viewer, (tx) => nextDueAt(tx, kinds));
  return dueAt ? Math.ceil(dueAt.getTime() - clock.now().getTime()) : Number.POSITIVE_INFINITY;
}

async function fireDueTimers(
  options: TimersOptions,
  clock: Clock,
  kinds: string[],
  signal: AbortSignal,
): Promise<number> {
  const viewer = systemViewer(noAgency, options.service);
  const due = await options.database.read(viewer, (tx) => findDueTimers(tx, kinds, clock.now(), 100));
  let fired = 0;
  for (const name of due) {
    if (signal.aborted) break;
    if (await fireOne(options, clock, name)) fired++;
  }
  return fired;
}

async function fireOne(options: TimersOptions, clock: Clock, name: TimerName): Promise<boolean> {
  const viewer = systemViewer(name.agencyId, options.service);
  const handler = options.handlers[name.kind];
  assert(handler, `the timer kind ${name.kind} must have a handler`);
  try {
    return await options.database.transact(viewer, async (tx) => {
      const timer = await lockTimer(tx, name, clock.now());
      if (!timer) return false;
      // Removed first, so that a handler may set the same timer again.
      await removeTimer(tx, name);
      await handler(tx, timer);
      return true;
    });
  } catch (error) {
    options.logger?.error({ failure: describeFailure(error), timer: name }, 'a timer failed and is tried again later');
    const retryMs = (attempts: number) => backoffMs(attempts, 1_000, 3_600_000);
    await options.database.transact(viewer, (tx) => failTimer(tx, name, clock.now(), retryMs, error));
    return false;
  }
}
