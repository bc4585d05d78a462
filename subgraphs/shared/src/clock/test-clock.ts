import { readFileSync, statSync } from 'node:fs';
import { assert } from '../errors/errors.ts';
import type { Clock } from './clock.ts';

/**
 * A clock that runs ahead of the system's by the milliseconds written in `file`, so that a test moves the time of
 * every process at once. Refused in production.
 */
export function testClock(file: string): Clock {
  assert(process.env.NODE_ENV !== 'production', 'the test clock can not run in production: unset the clock file');
  let readAtMs = Number.NEGATIVE_INFINITY;
  let seen = '';
  let offsetMs = 0;

  function refresh(systemMs: number): void {
    if (systemMs - readAtMs < 20) return;
    readAtMs = systemMs;
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) return;
    const version = `${stat.mtimeMs}:${stat.size}`;
    if (version === seen) return;
    const text = readFileSync(file, 'utf8').trim();
    const read = Number(text);
    assert(
      text !== '' && Number.isFinite(read),
      `the clock file must hold a number of milliseconds, it holds "${text}"`,
    );
    seen = version;
    offsetMs = read;
  }

  return {
    now() {
      const systemMs = Date.now();
      refresh(systemMs);
      return new Date(systemMs + offsetMs);
    },
  };
}
