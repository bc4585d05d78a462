import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `check` neither throws nor gives false, and gives what it gave; throws its last error after `withinMs`. */
export async function eventually<T>(check: () => T | Promise<T>, withinMs = 10_000): Promise<Exclude<T, false>> {
  const endAtMs = Date.now() + withinMs;
  let failure: unknown = new Error('the condition stayed false');
  while (Date.now() < endAtMs) {
    try {
      const result = await check();
      if (result !== false) return result as Exclude<T, false>;
    } catch (error) {
      failure = error;
    }
    await sleep(10);
  }
  throw failure;
}
