import { describe, expect, it } from '@jest/globals';
import { companyKey, domainOf, isEmployer } from './company.ts';

describe('an employer is a client, however it is written', () => {
  const names = ['Müller & Söhne GmbH', 'Mueller Holding', 'mueller-soehne.de'];
  it.each([
    ['Müller & Söhne', true, 'without its legal form'],
    ['Müller & Söhne GmbH & Co. KG', true, 'with another legal form'],
    ['Müller & Söhne S.à r.l.', true, 'with a legal form of two words'],
    ['Müller & Söhne S.A.', true, 'with a legal form in dots'],
    ['Müller & Söhne GesmbH', true, 'with an Austrian legal form'],
    ['MULLER & SOHNE GMBH', true, 'in capitals without dots'],
    ['Mueller & Soehne', true, 'with umlauts spelt out'],
    ['Müller-Söhne', true, 'in one word'],
    ['Müller Holding AG', true, 'by a former name'],
    ['mueller-soehne.de', true, 'by its domain'],
    ['https://www.mueller-soehne.de/jobs', true, 'by its page'],
    ['Müller', false, 'half a name is another company'],
    ['Müller & Söhne Software', false, 'a longer name is another company'],
    ['', false, 'nothing'],
    [null, false, 'unknown'],
  ])('%s: %s (%s)', (employer, expected, _why) => {
    expect(isEmployer(employer, names)).toBe(expected);
  });

  it('the same label under another top level is somebody else', () => {
    expect(isEmployer('acme.com', ['acme.de'])).toBe(false);
  });

  it.each([
    ['orrinlogistics.com', 'Orrin Logistics'],
    ['Orrin Logistics', 'orrin-logistics.com'],
  ])('a domain stands for its name: %s is %s', (employer, name) => expect(isEmployer(employer, [name])).toBe(true));
});

it('keeps a name that is nothing but a legal form', () => expect(companyKey('AG')).toBe('ag'));

it.each([
  ['https://www.acme.com/jobs', 'acme.com'],
  ['jobs@Acme.com', 'acme.com'],
  ['acme', null],
  ['ac me.com', null],
])('reads the domain of %s as %s', (text, expected) => expect(domainOf(text)).toBe(expected));
