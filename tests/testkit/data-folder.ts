import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outsideOf } from '@rekindle/embedded/postgres/postgres-home';

export const makeDataFolder = (kind: string): Promise<string> => mkdtemp(join(tmpdir(), `rekindle-${kind}-`));

/** With the database: of root it stands elsewhere, where its own user can reach it. */
export async function removeDataFolder(folder: string): Promise<void> {
  for (const path of [folder, outsideOf(join(folder, 'postgres'))]) await rm(path, { recursive: true, force: true });
}
