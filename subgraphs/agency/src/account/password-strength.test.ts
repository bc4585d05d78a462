import { describe, expect, it } from '@jest/globals';
import { weaknessOf } from './password-strength.ts';

const ada = ['Ada Novak', 'ada.novak@halden.example', 'Halden Search'];

describe('a password', () => {
  it.each([
    ['password12345', 'common'],
    ['jessica12345', 'common'],
    ['P@ssw0rd1234', 'common'],
    ['qwertyuiop123', 'common'],
    ['adanovak2026', 'about-you'],
    ['Halden Search 1', 'about-you'],
    ['haldensearch2026', 'about-you'],
    ['rekindle2026', 'about-you'],
    ['111111111111', 'pattern'],
    ['abcdefghijklmnop', 'pattern'],
  ])('%s is refused as %s', (password, reason) => {
    expect(weaknessOf(password, ada)).toEqual({ reason });
  });

  it.each(['a short sentence is easy', 'another sentence', 'correct horse battery staple', 'k8#vQz!m2Lw0'])(
    '%s is strong enough',
    (password) => {
      expect(weaknessOf(password, ada)).toBeNull();
    },
  );

  it('of the greatest length is judged in a moment', () => {
    const repeated = 'ab1!'.repeat(50);
    expect(weaknessOf(repeated, ada)).not.toBeNull();
  });
});
