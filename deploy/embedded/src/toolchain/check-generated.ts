import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedFiles } from './generate.ts';
import { inRoot } from './paths.ts';
import { runTool, type ToolResult } from './run-tool.ts';

/** Whatever `npm run generate` writes must be what is committed. */
export async function checkGenerated(): Promise<ToolResult> {
  const files = await generatedFiles([]);
  const stale = files
    .filter(({ path, content }) => !existsSync(path) || readFileSync(path, 'utf8') !== content)
    .map(({ path }) => path);
  stale.push(...(await staleEvents()));
  const output = stale.map((path) => `${path.replace(`${inRoot()}/`, '')} is stale: npm run generate`).join('\n');
  return { ok: stale.length === 0, output };
}

async function staleEvents(): Promise<string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'rekindle-gen-'));
  try {
    const result = await runTool('buf', [
      'generate',
      'proto',
      '--template',
      'proto/buf.gen.yaml',
      '--output',
      directory,
    ]);
    if (!result.ok) throw new Error(result.output);
    const fresh = readdirSync(join(directory, 'gen'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    return fresh
      .filter((file) => readText(inRoot('proto/gen', file)) !== readText(join(directory, 'gen', file)))
      .map((file) => inRoot('proto/gen', file));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
