import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from '../toolchain/paths.ts';

/** Each file of tests/bench named `*.bench.ts` has `export async function bench()`; names may be given to run only those. */
export async function bench(names: readonly string[]): Promise<void> {
  const directory = inRoot('tests/bench');
  const files = existsSync(directory) ? readdirSync(directory).filter((file) => file.endsWith('.bench.ts')) : [];
  const asked = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name))).sort();
  if (asked.length === 0)
    throw new Error(`There is no measurement of that name. There are: ${files.join(', ') || 'none'}.`);
  for (const file of asked) {
    const { bench: measure } = await import(`${directory}/${file}`);
    await measure();
  }
  process.exit(0);
}
