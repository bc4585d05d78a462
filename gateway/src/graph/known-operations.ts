import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from '@rekindle/shared/telemetry/logger';

/** Written when the client is built: its operations by their SHA-256, of this release and of the one before. */
const files = ['operations.json', 'operations.previous.json'];
const lookAgainAfterMs = 1_000;

export interface KnownOperations {
  textOf(hash: string): string | undefined;
  has(text: string): boolean;
}

/** The operations of the client. When one is not found, the files are looked at again: the client may just have been built. */
export function knownOperations(clientDir: string, logger: Logger, nowMs: () => number = Date.now): KnownOperations {
  const paths = files.map((file) => join(clientDir, file));
  let byHash = new Map<string, string>();
  let texts = new Set<string>();
  let readState = '';
  let lookedAtMs = Number.NEGATIVE_INFINITY;

  function lookAgain(): boolean {
    if (nowMs() - lookedAtMs < lookAgainAfterMs) return false;
    lookedAtMs = nowMs();
    const state = paths.map(changedAt).join();
    if (state === readState) return false;
    readState = state;
    byHash = new Map(paths.flatMap((path) => read(path, logger)));
    texts = new Set(byHash.values());
    return true;
  }
  lookAgain();
  if (texts.size === 0)
    logger.warn({ clientDir }, 'the client is not built here yet: no operation of a session is known');
  return {
    textOf: (hash) => byHash.get(hash) ?? (lookAgain() ? byHash.get(hash) : undefined),
    has: (text) => texts.has(text) || (lookAgain() && texts.has(text)),
  };
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function read(path: string, logger: Logger): [string, string][] {
  if (changedAt(path) === 0) return [];
  try {
    return Object.entries(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    logger.error({ err: error, path }, 'the operations of the client can not be read');
    return [];
  }
}
