import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { badInput } from '@rekindle/shared/errors/errors';
import { weaknessOf } from './password-strength.ts';

const deriveKey = promisify(argon2);

// OWASP's least for argon2id: 19 MiB, two passes, one lane.
const memoryKib = 19_456;
const passes = 2;
const parallelism = 1;
const tagLength = 32;

const passwordLengthMin = 12;
const passwordLengthMax = 200;

const refusals = {
  common:
    'This password is on the lists of stolen passwords, or close to one. Choose another; a short sentence works well.',
  'about-you': 'This password is made of your name, email or agency, which are the first to be tried. Choose another.',
  pattern: 'This password follows a pattern that is quickly guessed. Choose another; a short sentence works well.',
  guessable: 'This password is too easy to guess. Make it longer; a short sentence works well.',
};

/** `about` is what an attacker knows of the person: name, email, agency. */
export function requirePassword(password: unknown, about: readonly string[], field = 'password'): string {
  if (typeof password !== 'string' || password.length < passwordLengthMin || password.length > passwordLengthMax) {
    throw badInput(
      field,
      `The password expects ${passwordLengthMin} to ${passwordLengthMax} characters; a short sentence is easy to keep.`,
    );
  }
  const weakness = weaknessOf(password, about);
  if (weakness) throw badInput(field, refusals[weakness.reason]);
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
