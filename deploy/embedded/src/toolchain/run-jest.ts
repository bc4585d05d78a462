import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, root } from './paths.ts';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** What tests say of themselves goes to the standard error. */
export async function runJest(args: readonly string[], env: Record<string, string> = {}): Promise<Count> {
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
      env: {
        ...process.env,
        NODE_ENV: 'test',
        APOLLO_TELEMETRY_DISABLED: '1',
        KAFKAJS_NO_PARTITIONER_WARNING: '1',
        ...env,
      },
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

export function add(total: Count, count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}
