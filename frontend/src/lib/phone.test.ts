import { describe, expect, it } from '@jest/globals';
import { formatPhone } from './phone.ts';

describe('a phone is shown in groups after the code of its country', () => {
  it.each([
    ['+436605555117', '+43 660 555 5117'],
    ['+4366055551178', '+43 660 555 51 178'],
    ['+14155550123', '+1 415 555 0123'],
    ['+3620555015', '+36 205 55 015'],
    ['+353861234567', '+353 861 234 567'],
    ['0660 555 0148', '0660 555 0148'],
  ])('%s as %s', (phone, shown) => {
    expect(formatPhone(phone)).toBe(shown);
  });
});
