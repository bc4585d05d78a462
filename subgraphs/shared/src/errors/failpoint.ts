import { assert } from './errors.ts';

export type Failpoint = 'relay.sent' | 'consumer.before-commit' | 'consumer.committed';

const armed = process.env.REKINDLE_FAILPOINT;
assert(
  !armed || process.env.NODE_ENV !== 'production',
  'REKINDLE_FAILPOINT ends processes: never set it in production',
);

/** Ends the process as a power cut would, when the fault tests have armed this very point. */
export function failpoint(name: Failpoint): void {
  if (armed === name) process.kill(process.pid, 'SIGKILL');
}
