import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '@rekindle/shared/errors/errors';
import { memoryRetrieval } from './memory-retrieval.ts';
import type { Ask } from './worker-retrieval.ts';

assert(parentPort, 'this file is the beginning of a worker thread');
const port = parentPort;
const retrieval = memoryRetrieval({
  limitBytes: Number((workerData as { limitBytes: number }).limitBytes),
  evicted: (agencyId) => port.postMessage({ evicted: agencyId }),
});

port.on('message', async (ask: Ask) => {
  try {
    port.postMessage({ id: ask.id, answer: await answer(ask) });
  } catch (error) {
    port.postMessage({ id: ask.id, error: String(error) });
  }
});

function answer(ask: Ask): Promise<unknown> {
  if (ask.verb === 'upsert') return retrieval.upsert(ask.agencyId, ask.documents);
  if (ask.verb === 'remove') return retrieval.remove(ask.agencyId, ask.ids);
  return retrieval.search(ask.agencyId, ask.query, ask.most);
}
