import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { badInput } from '@rekindle/shared/errors/errors';

const deriveKey = promisify(argon2);

// OWASP's least for argon2id: 19 MiB, two passes, one lane.
const memoryKib = 19_456;
const passes = 2;
const parallelism = 1;
const tagLength = 32;

const passwordLengthMin = 12;
const passwordLengthMax = 200;
// Long enough, and yet the first that anybody tries.
const trivial = /^(.)\1+$|^(1234567890|abcdefghij|qwertyuiop|password|passwort|rekindle)/i;

export function requirePassword(password: unknown, field = 'password'): string {
  if (typeof password !== 'string' || password.length < passwordLengthMin || password.length > passwordLengthMax) {
    throw badInput(
      field,
      `The password expects ${passwordLengthMin} to ${passwordLengthMax} characters; a short sentence is easy to keep.`,
    );
  }
  if (trivial.test(password)) throw badInput(field, 'This password is among the first that are tried. Choose another.');
  return password;
}

async function derive(password: string, nonce: Buffer): Promise<Buffer> {
  const parameters = {
    message: Buffer.from(password.normalize('NFKC')),
    nonce,
    parallelism,
    tagLength,
    memory: memoryKib,
    passes,
  };
  return (await deriveKey('argon2id', parameters)) as Buffer;
}

/** `argon2id$<salt>$<key>`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `argon2id$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`;
}

const nobodysHash = `argon2id$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(tagLength).toString('base64url')}`;

/** Takes as long for an account that is unknown or has no password as for one that has. */
export async function passwordFits(password: string, hash: string | null | undefined): Promise<boolean> {
  const [, salt = '', key = ''] = (hash ?? nobodysHash).split('$');
  const derived = await derive(password, Buffer.from(salt, 'base64url'));
  return timingSafeEqual(derived, Buffer.from(key, 'base64url')) && Boolean(hash);
}
