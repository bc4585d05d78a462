import { AppError } from '@rekindle/shared/errors/errors';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import type { Redis } from 'ioredis';
import { networkOf } from './network-of.ts';

const windowMs = 5 * 60_000;
const keysMaxOfKind = 50_000;

/** Counts attempts per key in a window of five minutes. */
export interface AttemptCounter {
  /** How many there have been in the window, this one included. */
  count(key: string): Promise<number>;
  /** Begins anew for this key. */
  forget(key: string): Promise<void>;
}

/** Refuses a key over its limit until its window ends, else tells how many attempts there have been. */
export function attemptLimit(name: string, limit: number, counter: AttemptCounter) {
  return async (key: string): Promise<number> => {
    const count = await counter.count(`${name}:${key}`);
    if (count <= limit) return count;
    throw new AppError('FORBIDDEN', 'Too many attempts. Wait five minutes and try again.');
  };
}

/** The same for keys that are addresses. */
export function addressLimit(name: string, limit: number, counter: AttemptCounter) {
  const take = attemptLimit(name, limit, counter);
  return (address: string): Promise<number> => take(networkOf(address));
}

interface Window {
  count: number;
  endsAt: number;
}

/** Each kind of key has room of its own: whoever comes from ever new addresses does not push out the counts of accounts. */
export function processCounter(nowMs: () => number = Date.now): AttemptCounter {
  const kinds = new Map<string, Map<string, Window>>();

  function windowsOf(key: string): Map<string, Window> {
    const kind = key.slice(0, key.indexOf(':'));
    const windows = kinds.get(kind) ?? new Map<string, Window>();
    kinds.set(kind, windows);
    return windows;
  }

  /** They stand in the order in which they began, which is that in which they end. */
  function makeRoom(windows: Map<string, Window>): void {
    for (const [key, { endsAt }] of windows) {
      if (endsAt > nowMs() && windows.size < keysMaxOfKind) return;
      windows.delete(key);
    }
  }

  return {
    async count(key) {
      const windows = windowsOf(key);
      const current = windows.get(key);
      if (current && current.endsAt > nowMs()) return ++current.count;
      makeRoom(windows);
      windows.set(key, { count: 1, endsAt: nowMs() + windowMs });
      return 1;
    },
    async forget(key) {
      windowsOf(key).delete(key);
    },
  };
}

/** One count for all replicas of the gateway. While Redis is away each replica counts by itself: nobody gets in uncounted. */
export function sharedCounter(redis: Redis, logger: Logger, alone: AttemptCounter = processCounter()): AttemptCounter {
  return {
    async count(key) {
      const inProcess = await alone.count(key);
      try {
        const [[, count] = []] =
          (await redis.multi().incr(`attempts:${key}`).pexpire(`attempts:${key}`, windowMs, 'NX').exec()) ?? [];
        return Math.max(Number(count), inProcess);
      } catch (error) {
        logger.warn({ err: error }, 'Redis does not answer: attempts are counted by this process alone');
        return inProcess;
      }
    },
    async forget(key) {
      await alone.forget(key);
      // Away for a moment, Redis keeps its count: somebody waits longer than they must, nobody gets in sooner.
      await redis.del(`attempts:${key}`).catch(() => {});
    },
  };
}
