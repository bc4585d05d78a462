import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClient } from '../client/build-client.ts';
import { inRoot, root } from '../toolchain/paths.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

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

async function runJest(args: readonly string[]): Promise<Count> {
  const directory = mkdtempSync(join(tmpdir(), 'rekindle-tests-'));
  const report = join(directory, 'report.json');
  try {
    const jest = inRoot('node_modules/jest/bin/jest.js');
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const options = ['--passWithNoTests', '--json', '--outputFile', report];
    // --json sends the results to the standard output as well, where nobody wants to read them.
    const child = spawn(process.execPath, [...flags, jest, ...args, ...options], {
      cwd: root,
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test', APOLLO_TELEMETRY_DISABLED: '1', KAFKAJS_NO_PARTITIONER_WARNING: '1' },
    });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return existsSync(report) ? readCount(report) : { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A file that can't even be loaded has no tests; it counts as one failure. */
function readCount(report: string): Count {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

function add(total: Count, count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}
