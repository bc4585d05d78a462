import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { directoryBlobStore } from './blob-store.ts';

const directory = mkdtempSync(join(tmpdir(), 'rekindle-blobs-'));
const store = directoryBlobStore(directory);
afterAll(() => rmSync(directory, { recursive: true }));

describe('files in a directory', () => {
  it('come back byte for byte, and leave nothing half-written beside them', async () => {
    await store.put('agency-1/file-1', Buffer.from([0, 255, 10]));
    expect(await store.get('agency-1/file-1')).toEqual(Buffer.from([0, 255, 10]));
    expect(readdirSync(join(directory, 'agency-1'))).toEqual(['file-1']);
  });

  it('can be read in parts, which are shorter only at the end', async () => {
    await store.put('agency-1/file-2', Buffer.from('abcdef'));
    const parts = await Promise.all([0, 4, 6, 9].map((from) => store.getPart('agency-1/file-2', from, 4)));
    expect(parts.map(String)).toEqual(['abcd', 'ef', '', '']);
    expect(await store.getPart('agency-1/file-3', 0, 4)).toBeNull();
    await store.delete('agency-1/file-2');
  });

  it('are null when they are not there or were deleted', async () => {
    await store.delete('agency-1/file-1');
    expect(await store.get('agency-1/file-1')).toBeNull();
  });

  it.each(['../secret', '/etc/passwd', 'a/../b', 'a//b', ''])('can not be asked for outside of it: %s', async (key) => {
    await expect(store.get(key)).rejects.toThrow('blob key');
  });
});
