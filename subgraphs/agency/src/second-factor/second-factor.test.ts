import { describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { asCode, factorUri, hashRecoveryCode, newFactorSecret, newRecoveryCodes, stepOf } from './second-factor.ts';

const secret = newFactorSecret();
const now = new Date('2026-11-24T10:00:15Z');
const codeAt = (ms: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() + ms });

describe('a code', () => {
  it('is of the period that it was shown in, one before and one after included, and of no other', () => {
    const step = Math.floor(now.getTime() / 30_000);
    const steps = [-60_000, -30_000, 0, 30_000, 60_000].map((ms) => stepOf(secret, codeAt(ms), now));
    expect(steps).toEqual([null, step - 1, step, step + 1, null]);
  });

  it('may be typed with spaces, and is six digits', () => {
    expect(asCode(' 123 456 ')).toBe('123456');
    for (const wrong of ['12345', '1234567', 'abcdef', '', null, { toString: () => '1' }])
      expect(asCode(wrong)).toBeNull();
  });
});

describe('the picture for an app', () => {
  it('names the product and the account', () => {
    expect(decodeURIComponent(factorUri(secret, 'ada@halden.example'))).toContain(
      'otpauth://totp/Rekindle:ada@halden.example?',
    );
    expect(factorUri(secret, 'a@b.example')).toContain(`secret=${secret}`);
  });
});

describe('recovery codes', () => {
  it('are ten, all different, and forgive how they are typed', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    expect(codes[0]).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}-[A-Z2-9]{5}$/);
    const [code = ''] = codes;
    expect(hashRecoveryCode('a', code.toLowerCase().replaceAll('-', ' '))).toEqual(hashRecoveryCode('a', code));
    expect(hashRecoveryCode('b', code)).not.toEqual(hashRecoveryCode('a', code));
  });
});
