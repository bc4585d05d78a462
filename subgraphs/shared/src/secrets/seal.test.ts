import { describe, expect, it } from '@jest/globals';
import { createSealer, newSealingKey, readSealingKeys } from './seal.ts';

const key = () => Buffer.from(newSealingKey(), 'base64');

describe('a sealed secret', () => {
  const sealer = createSealer([key()]);
  const sealed = sealer.seal('agency-1', 'totp', 'JBSWY3DPEHPK3PXP');

  it('is opened by its owner for its purpose', () => {
    expect(sealer.open('agency-1', 'totp', sealed)).toBe('JBSWY3DPEHPK3PXP');
  });

  it('shows nothing, and never the same text twice', () => {
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(sealer.seal('agency-1', 'totp', 'JBSWY3DPEHPK3PXP')).not.toBe(sealed);
  });

  it.each([
    ['another owner', 'agency-2', 'totp', sealed],
    ['another purpose', 'agency-1', 'client secret', sealed],
    [
      'a changed byte',
      'agency-1',
      'totp',
      `${sealed.slice(0, -2)}${sealed.at(-2) === 'A' ? 'B' : 'A'}${sealed.at(-1)}`,
    ],
    ['a shortened text', 'agency-1', 'totp', sealed.slice(0, -8)],
  ])('does not open for %s', (_what, owner, purpose, text) => {
    expect(() => sealer.open(owner, purpose, text)).toThrow();
  });

  it('still opens after the key was rotated, and no more once the old key is gone', () => {
    const [old, next] = [key(), key()];
    const before = createSealer([old]).seal('a', 'p', 'secret');
    expect(createSealer([next, old]).open('a', 'p', before)).toBe('secret');
    const after = createSealer([next, old]).seal('a', 'p', 'secret');
    expect(createSealer([next]).open('a', 'p', after)).toBe('secret');
    expect(() => createSealer([next]).open('a', 'p', before)).toThrow(/not configured/);
  });
});

describe('the sealing key', () => {
  it('is refused when it is too short, with what is expected', async () => {
    await expect(readSealingKeys('REKINDLE_SEALING_KEY', 'c2hvcnQ=')).rejects.toThrow(/REKINDLE_SEALING_KEY.*32 bytes/);
    expect(await readSealingKeys('K', `${newSealingKey()}, ${newSealingKey()}`)).toHaveLength(2);
  });
});
