import { Worker } from 'node:worker_threads';
import type { Terms } from './packed-terms.ts';
import type { Document, Found, Retrieval } from './retrieval.ts';

export type Ask = { id: number; agencyId: string } & (
  | { verb: 'upsert'; documents: readonly Document[] }
  | { verb: 'remove'; ids: readonly string[] }
  | { verb: 'search'; query: Terms; most: number }
);
type Verb<A> = A extends Ask ? Omit<A, 'id'> : never;
type Answer = { id: number; answer?: unknown; error?: string } | { evicted: string };

export interface WorkerRetrieval extends Retrieval {
  stop(): Promise<void>;
}

/** The posting indexes in a thread of their own, so that a search never holds up requests. */
export function workerRetrieval(options: {
  limitBytes: number;
  evicted(agencyId: string): void;
  failed(error: unknown): void;
}): WorkerRetrieval {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), {
    workerData: { limitBytes: options.limitBytes },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  let next = 0;
  let stopped = false;

  worker.on('message', (message: Answer) => {
    if ('evicted' in message) return options.evicted(message.evicted);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) asked?.resolve(message.answer);
    else asked?.reject(new Error(message.error));
  });
  worker.on('error', (error) => fail(error));
  worker.on('exit', () => fail(new Error('the index thread has ended')));

  function fail(error: unknown): void {
    for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
    if (!stopped) options.failed(error);
  }

  function ask<T>(question: Verb<Ask>): Promise<T> {
    const id = next++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
      worker.postMessage({ id, ...question });
    });
  }

  return {
    upsert: (agencyId, documents) => ask<void>({ verb: 'upsert', agencyId, documents }),
    remove: (agencyId, ids) => ask<void>({ verb: 'remove', agencyId, ids }),
    search: (agencyId, query, most) => ask<Found>({ verb: 'search', agencyId, query, most }),
    async stop() {
      stopped = true;
      await worker.terminate();
    },
  };
}
