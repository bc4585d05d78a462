import { createHash, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const period = 30;
const secretBytes = 20;
const recoveryCodes = 10;
const recoveryLength = 15;
// Without letters and digits that are mistaken for one another.
const recoveryAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export const halfSessionMinutes = 5;
export const wrongCodesPerSignIn = 5;
export const wrongCodesPerAccount = 10;
export const lockedMinutes = 15;
export const sealPurpose = 'second factor';

export function newFactorSecret(): string {
  return new Secret({ size: secretBytes }).base32;
}

/** What an authenticator app reads from the picture. */
export function factorUri(secret: string, email: string): string {
  return totp(secret, email).toString();
}

/** The period that the code is of, one before and one after now included; null when it is of none of them. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = totp(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : TOTP.counter({ period, timestamp }) + delta;
}

function totp(secret: string, label = ''): TOTP {
  return new TOTP({
    issuer: 'Rekindle',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period,
    secret: Secret.fromBase32(secret),
  });
}

/** Spaces are forgiven: apps show `123 456`. */
export function asCode(input: unknown): string | null {
  const digits = String(input ?? '').replace(/\s/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** Ten codes of 75 random bits, such as `KX7Q2-9PLMA-TT3WE`. */
export function newRecoveryCodes(): string[] {
  const letter = () => recoveryAlphabet[randomInt(recoveryAlphabet.length)];
  const code = () =>
    Array.from({ length: recoveryLength }, letter)
      .join('')
      .replace(/(.{5})(?=.)/g, '$1-');
  return Array.from({ length: recoveryCodes }, code);
}

/** Bound to the account, so that equal codes have different hashes. */
export function hashRecoveryCode(accountId: string, code: unknown): Buffer {
  const plain = String(code ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(`${accountId} ${plain}`).digest();
}
