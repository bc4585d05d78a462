import { setTimeout as wait } from 'node:timers/promises';
import type { Desk } from './desk.ts';

/** Opens the sample agency and waits until all of it is there; gives how long that took. */
export async function openSample(desk: Desk, withinMs = 300_000): Promise<{ firstPageMs: number; loadedMs: number }> {
  const startMs = performance.now();
  await desk.auth('open-sample', {});
  await desk.ask('{ me { id } candidates(first: 50) { edges { node { id } } } }');
  const firstPageMs = performance.now() - startMs;
  for (;;) {
    const { agency } = await desk.ask('{ agency { sampleLoad { status } } }');
    if (agency.sampleLoad?.status === 'DONE') return { firstPageMs, loadedMs: performance.now() - startMs };
    if (performance.now() - startMs > withinMs) throw new Error(`the sample is not loaded after ${withinMs / 1000} s`);
    await wait(200);
  }
}
