import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildClient } from '../client/build-client.ts';
import { inRoot } from '../toolchain/paths.ts';
import { add, type Count, runJest } from '../toolchain/run-jest.ts';

const headers = ['fault', 'adapter', 'acknowledged', 'lost', 'doubled', 'differing', 'seconds to recover'];

/** The long round of tests/faults, one file after the other, and its table; names may be given to run only those. */
export async function faults(names: readonly string[]): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const files = readdirSync(inRoot('tests/faults')).filter((file) => file.endsWith('.test.ts'));
  const asked = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name))).sort();
  if (asked.length === 0) throw new Error(`There is no fault of that name. There are: ${files.join(', ')}.`);
  await buildClient(say);
  const directory = mkdtempSync(join(tmpdir(), 'rekindle-faults-'));
  const table = join(directory, 'table');
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (const file of asked) {
      say(`\n${file}`);
      const env = { REKINDLE_FAULTS: 'long', REKINDLE_FAULTS_TABLE: table };
      add(total, await runJest(['--runInBand', `tests/faults/${file}`], env));
    }
    say(`\n${machine()}\n\n| ${headers.join(' | ')} |\n|${headers.map(() => ' --- |').join('')}`);
    if (existsSync(table)) say(readFileSync(table, 'utf8').trimEnd());
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  say(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  if (total.failed > 0 || total.passed === 0) process.exit(1);
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model ?? 'unknown processor'}, ${memory} GB, ${platform()} ${arch()}, Node ${process.version}`;
}
