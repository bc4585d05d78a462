import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own that is soon full. */
export interface SmallDisk {
  path: string;
  /** Takes all the room there is. */
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
  close(): Promise<void>;
}

/** Why no small disk can be had here, or null. It is tried, since rights to mount can't be seen. */
export function noSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'a small file system is mounted on Linux only';
  if (process.getuid?.() !== 0) return 'only root may mount a small file system';
  const path = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
  try {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path], { encoding: 'utf8' });
    if (mounted.status !== 0) return `a small file system can't be mounted: ${mounted.stderr?.trim() || mounted.error}`;
    return null;
  } finally {
    spawnSync('umount', [path]);
    spawnSync('rmdir', [path]);
  }
}

/** In memory, of so many megabytes; it belongs to `owner`. */
export async function smallDisk(
  megabytes: number,
  owner: { uid: number; gid: number },
  at?: string,
): Promise<SmallDisk> {
  const path = at ?? (await mkdtemp(join(tmpdir(), 'rekindle-small-disk-')));
  await mkdir(path, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', path]);
  await chown(path, owner.uid, owner.gid);
  const ballast = join(path, 'ballast');
  const piece = Buffer.alloc(8 * 1_048_576, 1);
  return {
    path,
    async fill() {
      const file = await open(ballast, 'a');
      try {
        // A write that finds room for a part says how much it was; the one after it finds none.
        for (;;) await file.write(piece);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        await file.close();
      }
    },
    makeRoom: () => rm(ballast, { force: true }),
    async close() {
      execFileSync('umount', existsSync(path) ? ['--lazy', path] : [path]);
      await rm(path, { recursive: true, force: true });
    },
  };
}
