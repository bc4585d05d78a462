import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot, services } from './paths.ts';
import type { ToolResult } from './run-tool.ts';

// One file: it is read beside the change that it belongs to.
const listPath = inRoot('subgraphs/migrations.sha256');

/** A migration is never edited once others may have applied it: what it should have done is done by another one. */
export async function checkMigrations(): Promise<ToolResult> {
  const known = readList();
  const present = new Map(migrationFiles().map((file) => [file, hashOf(file)]));
  const problems = [
    ...[...known].flatMap(([file, hash]) => {
      if (!present.has(file)) return [`${file} is gone: a migration that others have applied stays`];
      return present.get(file) === hash ? [] : [`${file} was edited: take it back, and add another migration`];
    }),
    ...[...present.keys()].filter((file) => !known.has(file)).map((file) => `${file} is new: npm run generate`),
  ];
  return { ok: problems.length === 0, output: problems.join('\n') };
}

/** The list with what is new; what stands in it stays as it is. */
export function migrationList(): { path: string; content: string } {
  const known = readList();
  for (const file of migrationFiles()) if (!known.has(file)) known.set(file, hashOf(file));
  const lines = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, hash]) => `${hash}  ${file}\n`);
  return { path: listPath, content: lines.join('') };
}

function readList(): Map<string, string> {
  if (!existsSync(listPath)) return new Map();
  const lines = readFileSync(listPath, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

function migrationFiles(): string[] {
  return [...services, 'shared'].flatMap((service) => {
    const folder = `subgraphs/${service}/src/database/migrations`;
    // The list of the shared ones is no migration: it grows.
    return readdirSync(inRoot(folder))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'shared-migrations.ts')
      .map((file) => `${folder}/${file}`);
  });
}

function hashOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(inRoot(file)))
    .digest('hex');
}
