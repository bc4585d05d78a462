import { checkEventBreaks, checkGraphBreaks } from '../toolchain/baseline.ts';
import { checkGenerated } from '../toolchain/check-generated.ts';
import { checkImports } from '../toolchain/check-imports.ts';
import { checkMigrations } from '../toolchain/check-migrations.ts';
import { runTool, type ToolResult } from '../toolchain/run-tool.ts';

const turbo = ['run', 'types', '--concurrency=2', '--continue', '--output-logs=errors-only', '--no-update-notifier'];

const checks: Record<string, () => Promise<ToolResult>> = {
  types: async () => {
    const { ok, output } = await runTool('turbo', turbo);
    // Only what the compiler says: turbo and npm add a dozen lines a package.
    const errors = output.split('\n').filter((line) => /error TS\d+/.test(line));
    return { ok, output: errors.length > 0 ? errors.join('\n') : output };
  },
  'lint and format': () =>
    runTool('biome', [
      'ci',
      '--colors=off',
      '--error-on-warnings',
      '--diagnostic-level=warn',
      '--max-diagnostics=40',
      '.',
    ]),
  'import rules': checkImports,
  'generated files': checkGenerated,
  migrations: checkMigrations,
  'breaking changes of the graph': checkGraphBreaks,
  'breaking changes of the events': checkEventBreaks,
  'dead code': () => runTool('knip', ['--no-progress']),
};

/** Everything that is wrong is shown, not only the first. Parts may be named: `npm run check -- types`. */
export async function check(names: readonly string[]): Promise<void> {
  const asked = Object.entries(checks).filter(
    ([name]) => names.length === 0 || names.some((part) => name.includes(part)),
  );
  let failed = 0;
  for (const [name, run] of asked) {
    const started = Date.now();
    const result = await run().catch((error: Error): ToolResult => ({ ok: false, output: String(error) }));
    process.stdout.write(
      `${result.ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
    );
    if (!result.ok) process.stdout.write(`${result.output.replace(/^/gm, '       ')}\n`);
    if (!result.ok) failed += 1;
  }
  process.stdout.write(`${asked.length - failed} checks passed, ${failed} failed\n`);
  if (failed > 0) process.exit(1);
}
