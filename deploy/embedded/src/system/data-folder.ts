import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSealingKey } from '@rekindle/shared/secrets/seal';
import { generateTokenKeys } from '@rekindle/shared/viewer/token-keys';
import { commandOf, isAlive } from '../postgres/leftover.ts';

/** Raised when data of an earlier version can't be used any more; the databases' own migrations do the rest. */
const format = 1;

export interface DataFolder {
  path: string;
  databasePassword: string;
  signingKeyFile: string;
  publicKeysFile: string;
  sealingKeyFile: string;
  filesDir: string;
  logsDir: string;
  unlock(): void;
}

/** Opens the folder for this process alone, and makes its keys and passwords once. */
export async function openDataFolder(path: string, address: string): Promise<DataFolder> {
  mkdirSync(path, { recursive: true });
  const unlock = lock(path, address);
  try {
    checkFormat(path);
    const [secrets, filesDir, logsDir] = ['secrets', 'files', 'logs'].map((name) => join(path, name)) as [
      string,
      string,
      string,
    ];
    for (const directory of [secrets, filesDir, logsDir]) mkdirSync(directory, { recursive: true, mode: 0o700 });
    const signingKeyFile = join(secrets, 'signing-key.json');
    const publicKeysFile = join(secrets, 'token-keys.json');
    if (!existsSync(signingKeyFile) || !existsSync(publicKeysFile)) {
      const keys = await generateTokenKeys(randomBytes(6).toString('hex'));
      writeSecret(publicKeysFile, JSON.stringify(keys.publicKeys));
      writeSecret(signingKeyFile, JSON.stringify(keys.privateKey));
    }
    const sealingKeyFile = join(secrets, 'sealing-key');
    if (!existsSync(sealingKeyFile)) writeSecret(sealingKeyFile, newSealingKey());
    const passwordFile = join(secrets, 'database-password');
    if (!existsSync(passwordFile)) writeSecret(passwordFile, randomBytes(24).toString('hex'));
    const databasePassword = readFileSync(passwordFile, 'utf8');
    return { path, databasePassword, signingKeyFile, publicKeysFile, sealingKeyFile, filesDir, logsDir, unlock };
  } catch (error) {
    unlock();
    throw error;
  }
}

function writeSecret(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
}

function checkFormat(path: string): void {
  const file = join(path, 'format');
  if (!existsSync(file)) writeFileSync(file, String(format));
  const found = Number(readFileSync(file, 'utf8'));
  if (found === format) return;
  throw new Error(
    `The data in ${path} has format ${found}, this version needs format ${format}. Use the version that wrote it, or move the folder away to start afresh.`,
  );
}

function lock(path: string, address: string): () => void {
  const file = join(path, 'lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, address }), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readHolder(file);
      if (holder && holder.pid !== process.pid && isAlive(holder.pid) && commandOf(holder.pid).includes('node')) {
        throw new Error(
          `Rekindle already runs on this data (process ${holder.pid}, ${holder.address}). Stop it first, or give this one another folder: REKINDLE_DATA_DIR=…`,
        );
      }
      rmSync(file, { force: true });
    }
  }
  throw new Error(`The file ${file} can't be taken. Remove it when nothing runs on this folder.`);
}

function readHolder(file: string): { pid: number; address: string } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
