import { isOperation, operationsHelp } from '../ops/operations.ts';
import { UsageError } from '../ops/usage-error.ts';

const verbs: Readonly<Record<string, string>> = {
  serve: `serve
    Answers requests and takes in events until SIGTERM or Ctrl-C, which ends it in order. Without a verb: the same.`,
  migrate: `migrate
    Brings the service's database up to date, and the bus where it is a database. Done before: nothing happens.`,
  ops: operationsHelp,
};

const exitCodes = 'Exit codes: 0 done, 1 failed, 2 the call is not understood, 3 (rebuild) ended before it was whole.';

/** Of the whole program or of a verb, without settings and without a connection; undefined when no help is asked for. */
export function helpFor(verb: string, args: readonly string[]): string | undefined {
  if (verb === '--help') return [...Object.values(verbs), exitCodes].join('\n\n');
  if (verb === 'ops' && (args.length === 0 || args[0] === '--help')) return `${operationsHelp}\n${exitCodes}`;
  // What an operation can do depends on the service: it tells that by itself.
  return verb !== 'ops' && args.includes('--help') ? verbs[verb] : undefined;
}

export function requireVerb(verb: string, [first]: readonly string[]): void {
  if (!Object.hasOwn(verbs, verb)) throw new UsageError(`"${verb}" is not a verb. It expects serve, migrate or ops.`);
  if (verb !== 'ops') {
    if (first !== undefined) throw new UsageError(`${verb} expects nothing behind it, there is "${first}".`);
  } else if (!isOperation(first ?? '')) throw new UsageError(`"${first}" is no operation.\n\n${operationsHelp}`);
}
