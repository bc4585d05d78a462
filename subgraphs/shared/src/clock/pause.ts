import { setTimeout as sleep } from 'node:timers/promises';

/** Waits in real time, ends at once when `signal` aborts, and never throws. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}

/** Grows from `firstMs` by doubling up to `mostMs`, with a random part so that many who wait do not return together. */
export function backoffMs(attempt: number, firstMs: number, mostMs: number): number {
  const full = Math.min(mostMs, firstMs * 2 ** Math.min(attempt, 30));
  return full / 2 + Math.random() * (full / 2);
}
