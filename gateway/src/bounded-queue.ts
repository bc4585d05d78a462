import { unavailable } from '@rekindle/shared/errors/errors';
import { countsOf, mayTakeOneMore } from './fair-share.ts';

export interface QueueLimits {
  atOnce: number;
  waitingMax: number;
  waitMaxMs: number;
}

interface Waiting {
  caller: string;
  sinceMs: number;
  start(): void;
  giveUp(error: Error): void;
}

/**
 * So many at once, so many more waiting, none for long: what is too much is refused while it is still cheap to refuse.
 * Callers take turns, and none has all the places, however many it asks for. `name` is the part that the work is for.
 */
export function boundedQueue(name: string, limits: QueueLimits, nowMs: () => number = Date.now) {
  /** By caller, whose turn is next first; each in the order of coming. */
  const waiting = new Map<string, Waiting[]>();
  const waitingCounts = countsOf();
  const running = countsOf();
  const tooMuch = () => unavailable(`The part "${name}" has more to do than it can at the moment. Try again shortly.`);

  const mayRun = (caller: string): boolean => mayTakeOneMore(running.of(caller), limits.atOnce - running.total());

  function take(caller: string, line: Waiting[]): Waiting | undefined {
    const first = line.shift();
    if (first) waitingCounts.drop(caller);
    waiting.delete(caller);
    // Behind all others that wait.
    if (line.length > 0) waiting.set(caller, line);
    return first;
  }

  function dropStale(): void {
    const oldest = nowMs() - limits.waitMaxMs;
    for (const [caller, line] of [...waiting]) {
      while (line[0] && line[0].sinceMs < oldest) take(caller, line)?.giveUp(tooMuch());
    }
  }
  const timer = setInterval(dropStale, Math.max(50, limits.waitMaxMs / 4));
  timer.unref();

  function turn(caller: string): Promise<void> {
    const free = limits.waitingMax - waitingCounts.total();
    if (!mayTakeOneMore(waitingCounts.of(caller), free)) return Promise.reject(tooMuch());
    waitingCounts.add(caller);
    return new Promise((start, giveUp) => {
      const line = waiting.get(caller) ?? [];
      line.push({ caller, sinceMs: nowMs(), start, giveUp });
      waiting.set(caller, line);
    });
  }

  /** A place that gets free goes to whoever waits, never to a newcomer. */
  function startNext(): void {
    for (const [caller, line] of [...waiting]) {
      if (running.total() >= limits.atOnce) return;
      if (!mayRun(caller)) continue;
      running.add(caller);
      take(caller, line)?.start();
    }
  }

  return {
    async run<T>(caller: string, work: () => Promise<T>): Promise<T> {
      if (waiting.has(caller) || !mayRun(caller)) await turn(caller);
      else running.add(caller);
      try {
        return await work();
      } finally {
        running.drop(caller);
        startNext();
      }
    },
    dropStale,
    size: () => ({ running: running.total(), waiting: waitingCounts.total() }),
    stop: () => clearInterval(timer),
  };
}
