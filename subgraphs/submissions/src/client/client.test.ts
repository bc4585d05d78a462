import { describe, expect, it } from '@jest/globals';
import { companyKey, domainOf, isEmployer } from './client.ts';

describe('an employer is a client', () => {
  const names = ['Müller & Söhne GmbH', 'Mueller Holding', 'mueller-soehne.de'];
  it.each([
    ['Müller & Söhne', true, 'without its legal form'],
    ['MULLER & SOHNE GMBH', true, 'in capitals without dots'],
    ['Mueller Holding AG', true, 'by a former name'],
    ['mueller-soehne.de', true, 'by its domain'],
    ['Müller', false, 'half a name is another company'],
    ['', false, 'nothing'],
    [null, false, 'unknown'],
  ])('%s: %s (%s)', (employer, expected, _why) => {
    expect(isEmployer(employer, names)).toBe(expected);
  });
});

it('keeps a name that is nothing but a legal form', () => expect(companyKey('AG')).toBe('ag'));

it.each([
  ['https://www.acme.com/jobs', 'acme.com'],
  ['jobs@Acme.com', 'acme.com'],
  ['acme', null],
  ['ac me.com', null],
])('reads the domain of %s as %s', (text, expected) => expect(domainOf(text)).toBe(expected));
