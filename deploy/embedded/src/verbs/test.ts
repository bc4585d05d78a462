import { buildClient } from '../client/build-client.ts';
import { add, type Count, runJest } from '../toolchain/run-jest.ts';

/** Each of these starts the whole system: one at a time, after the others. */
const wholeSystem = ['tests/flows/', 'tests/faults/', 'tests/attacks/', 'tests/contracts/rights', 'tests/browser/'];

/** Everything, or the files that match the given patterns. The last line counts it all. */
export async function test(patterns: readonly string[]): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const jestOptions = patterns.filter((each) => each.startsWith('-'));
  const files = patterns.filter((each) => !each.startsWith('-'));
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  if (files.length > 0) {
    if (files.some((file) => file.includes('browser') || file.includes('flows'))) await buildClient(say);
    add(total, await runJest(['--runInBand', ...jestOptions, ...files]));
  } else {
    const others = wholeSystem.map((place) => `/${place}`);
    add(
      total,
      await runJest(['--maxWorkers=2', ...jestOptions, '--testPathIgnorePatterns', ...others, '/node_modules/']),
    );
    await buildClient(say);
    add(total, await runJest(['--runInBand', ...jestOptions, ...wholeSystem]));
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  say(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  if (total.failed > 0 || total.passed === 0) process.exit(1);
}
