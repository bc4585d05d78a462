import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ConfigError } from '../config/config.ts';

const algorithm = 'aes-256-gcm';
const keyLength = 32;
const ivLength = 12;
const tagLength = 16;

/** Secrets that must be read again, such as the key of an authenticator app, are kept sealed. */
export interface Sealer {
  /** `owner` is the agency or account whose data key seals; `purpose` is bound in, so that a seal opens nowhere else. */
  seal(owner: string, purpose: string, secret: string): string;
  /** Throws when the seal is broken, of another owner or purpose, or of a key that is gone. */
  open(owner: string, purpose: string, sealed: string): string;
}

/** The first key seals, all of them open: so keys are rotated by putting a new one in front. */
export function createSealer(keys: readonly Buffer[]): Sealer {
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  const [current] = keys;
  if (!current) throw new ConfigError(['There is no sealing key.']);
  return {
    seal(owner, purpose, secret) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv(algorithm, dataKey(current, owner), iv, { authTagLength: tagLength });
      cipher.setAAD(Buffer.from(purpose));
      const sealed = Buffer.concat([iv, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `1.${idOf(current)}.${sealed.toString('base64url')}`;
    },
    open(owner, purpose, sealed) {
      const [version, keyId = '', text = ''] = sealed.split('.');
      const key = byId.get(keyId);
      if (version !== '1' || !key) throw new Error(`a secret is sealed with the key ${keyId}, which is not configured`);
      const bytes = Buffer.from(text, 'base64url');
      const decipher = createDecipheriv(algorithm, dataKey(key, owner), bytes.subarray(0, ivLength), {
        authTagLength: tagLength,
      });
      decipher.setAAD(Buffer.from(purpose));
      decipher.setAuthTag(bytes.subarray(-tagLength));
      return Buffer.concat([decipher.update(bytes.subarray(ivLength, -tagLength)), decipher.final()]).toString('utf8');
    },
  };
}

/** Each owner has a data key of its own, derived from the configured one and kept nowhere. */
function dataKey(key: Buffer, owner: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, owner, 'rekindle data key', keyLength));
}

function idOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}

/** A setting with keys in base64, commas between, or the path of a file that holds them. */
export async function readSealingKeys(variable: string, value: string): Promise<Buffer[]> {
  const isPath = /^(\.{0,2}\/|[a-z]:\\)/i.test(value) && (await exists(value));
  const text = isPath ? await readFile(value, 'utf8') : value;
  const keys = text
    .trim()
    .split(/\s*,\s*/)
    .map((each) => Buffer.from(each, 'base64'));
  if (keys.every(({ length }) => length === keyLength)) return keys;
  throw new ConfigError([
    `${variable} is not valid. It expects keys of ${keyLength} bytes in base64 with commas between, or the path of a file that holds them.`,
  ]);
}

function exists(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}

export function newSealingKey(): string {
  return randomBytes(keyLength).toString('base64');
}
