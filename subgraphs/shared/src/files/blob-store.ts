import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assert } from '../errors/errors.ts';

/** Bytes under a key that the caller makes up from ids, such as `<agency id>/<file id>`. */
export interface BlobStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is none. */
  get(key: string): Promise<Buffer | null>;
  /** Up to `length` bytes from `from` on, fewer only at the end; null when there is none. */
  getPart(key: string, from: number, length: number): Promise<Buffer | null>;
  delete(key: string): Promise<void>;
}

/** Files in a directory. A reader never sees a half-written one: it is renamed into place. */
export function directoryBlobStore(directory: string): BlobStore {
  const pathOf = (key: string): string => {
    assert(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/i.test(key), 'A blob key is made of ids and slashes');
    return join(directory, key);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      const temporary = `${path}.${randomUUID()}`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFile(temporary, bytes, { mode: 0o600, flush: true });
      await rename(temporary, path);
    },
    async get(key) {
      return orNull(readFile(pathOf(key)));
    },
    async getPart(key, from, length) {
      const file = await orNull(open(pathOf(key)));
      if (!file) return null;
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of file.createReadStream({ start: from, end: from + length - 1 })) chunks.push(chunk);
        return Buffer.concat(chunks);
      } finally {
        await file.close();
      }
    },
    async delete(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}

async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
