import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { knownOperations } from './known-operations.ts';

const logger = createLogger('test', 'silent');
let folder: string;
let nowMs = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rekindle-operations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, operations: object, atSeconds: number): void {
  writeFileSync(join(folder, file), JSON.stringify(operations));
  utimesSync(join(folder, file), atSeconds, atSeconds);
}

it('knows the operations of this release and of the one before, and no other', () => {
  write('operations.json', { aa: '{ new }', bb: '{ both }' }, 1);
  write('operations.previous.json', { bb: '{ both }', cc: '{ old }' }, 1);
  const known = knownOperations(folder, logger);
  expect(['{ new }', '{ both }', '{ old }', '{ mine }', '{ new } '].map(known.has)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(['aa', 'cc', 'dd'].map(known.textOf)).toEqual(['{ new }', '{ old }', undefined]);
});

it('finds a client that is built after the start, and one that is built anew', () => {
  const known = knownOperations(folder, logger, () => nowMs);
  expect(known.has('{ a }')).toBe(false);
  write('operations.json', { aa: '{ a }' }, 1);
  expect(known.has('{ a }')).toBe(false);
  nowMs += 1_000;
  expect(known.has('{ a }')).toBe(true);
  write('operations.json', { bb: '{ b }' }, 2);
  nowMs += 1_000;
  expect(known.textOf('bb')).toBe('{ b }');
});

it('knows none where the file is not readable', () => {
  writeFileSync(join(folder, 'operations.json'), '{');
  expect(knownOperations(folder, logger).has('{ a }')).toBe(false);
});
