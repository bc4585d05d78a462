import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inRoot } from '../toolchain/paths.ts';

const run = promisify(execFile);
const sources = [
  'frontend/src',
  'frontend/public',
  'frontend/index.html',
  'frontend/vite.config.ts',
  'frontend/known-operations.ts',
  'frontend/package.json',
  'package-lock.json',
];
const compressible = /\.(js|css|html|svg|json|map|txt)$/;

/** Builds the client when its sources are not those of the last build; otherwise this takes milliseconds. */
export async function buildClient(say: (line: string) => void): Promise<void> {
  const hash = hashOfSources();
  const stamp = inRoot('frontend/dist/.built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Building the client …');
  try {
    await run(process.execPath, [inRoot('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
      cwd: inRoot('frontend'),
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The client could not be built:\n${(stderr || stdout || String(error)).trim()}`);
  }
  await compressAll(inRoot('frontend/dist'));
  writeFileSync(stamp, hash);
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesOf(inRoot(source))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const found = readdirSync(path, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Once at build time, so that no request pays for it. */
async function compressAll(directory: string): Promise<void> {
  const brotli = promisify(brotliCompress);
  for (const file of filesOf(directory).filter((each) => compressible.test(each))) {
    const bytes = readFileSync(file);
    if (bytes.length < 1024) continue;
    writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    writeFileSync(`${file}.br`, await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  }
}
