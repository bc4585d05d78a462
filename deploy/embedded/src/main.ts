import { GraphQLError } from 'graphql';

const [verb = '', ...args] = process.argv.slice(2);

/** Each verb loads only what it needs. */
const verbs: Record<string, () => Promise<void>> = {
  start: async () => (await import('./verbs/start.ts')).start(),
  test: async () => (await import('./verbs/test.ts')).test(args),
  bench: async () => (await import('./verbs/bench.ts')).bench(args),
  faults: async () => (await import('./verbs/faults.ts')).faults(args),
  check: async () => (await import('./verbs/check.ts')).check(args),
  generate: async () => (await import('./toolchain/generate.ts')).generate(args),
};

const run = verbs[verb];
if (!run) {
  process.stderr.write(`"${verb}" is not a verb. It expects one of ${Object.keys(verbs).join(', ')}.\n`);
  process.exit(2);
}
try {
  await run();
} catch (error) {
  // A GraphQL error as a string shows the file and the line.
  process.stderr.write(`${error instanceof GraphQLError ? String(error) : (error as Error).message}\n`);
  process.exit(1);
}
