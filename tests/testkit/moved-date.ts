import { readFileSync } from 'node:fs';

/**
 * Loaded before a process's own code: its `Date` runs ahead by the milliseconds in the file that the address names, as
 * if somebody had set the machine's clock. What measures spans (`performance`, timeouts) goes on as it does then.
 */
const file = new URL(import.meta.url).searchParams.get('file') as string;
const real = Date;
const realNow = Date.now;
let [readAtMs, offsetMs] = [Number.NEGATIVE_INFINITY, 0];

function now(): number {
  const atMs = performance.now();
  if (atMs - readAtMs > 2) {
    readAtMs = atMs;
    offsetMs = Number(readFileSync(file, 'utf8'));
  }
  return realNow() + offsetMs;
}

real.now = now;
globalThis.Date = new Proxy(real, {
  construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [now()] : given, as),
  apply: (target) => new target(now()).toString(),
});
