import { unavailable } from '@rekindle/shared/errors/errors';

export interface QueueLimits {
  atOnce: number;
  waitingMax: number;
  waitMaxMs: number;
}

interface Waiting {
  sinceMs: number;
  start(): void;
  giveUp(error: Error): void;
}

/**
 * So many at once, so many more waiting, none for long: what is too much is refused while it is still cheap to refuse.
 * `name` is the part that the work is for.
 */
export function boundedQueue(name: string, limits: QueueLimits, nowMs: () => number = Date.now) {
  const waiting: Waiting[] = [];
  let running = 0;
  const tooMuch = () => unavailable(`The part "${name}" has more to do than it can at the moment. Try again shortly.`);

  function dropStale(): void {
    const oldest = nowMs() - limits.waitMaxMs;
    while (waiting[0] && waiting[0].sinceMs < oldest) waiting.shift()?.giveUp(tooMuch());
  }
  const timer = setInterval(dropStale, Math.max(50, limits.waitMaxMs / 4));
  timer.unref();

  function turn(): Promise<void> {
    if (waiting.length >= limits.waitingMax) return Promise.reject(tooMuch());
    return new Promise((start, giveUp) => waiting.push({ sinceMs: nowMs(), start, giveUp }));
  }

  return {
    async run<T>(work: () => Promise<T>): Promise<T> {
      // A place that gets free goes to whoever waits longest, never to a newcomer.
      if (running >= limits.atOnce) await turn();
      else running += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next.start();
        else running -= 1;
      }
    },
    dropStale,
    size: () => ({ running, waiting: waiting.length }),
    stop: () => clearInterval(timer),
  };
}
