import { describe, expect, it } from '@jest/globals';
import { readDay } from './read-day.ts';
import { readJobText } from './read-job-text.ts';

const need = (name: string, years: number | null = null) => ({ name, years });

describe('the text of a job', () => {
  it('is read by its labels, headings and bullets', () => {
    const text = `Senior Frontend Engineer (m/w/d)

Client: Halden Ltd
Location: Vienna, Austria (hybrid or remote)
Start: 1 December 2026
Contract, € 600 to 700 a day

About the role
You build the booking desk together with two designers, and remote colleagues.

Requirements:
• At least 5 years of experience with React
• Strong TypeScript
- Experience in accessibility and design systems
• You enjoy explaining to others what you are doing and why it matters to them

Nice to have: GraphQL, Node.js 3+

We offer
A garden.`;
    expect(readJobText(text)).toEqual({
      title: 'Senior Frontend Engineer',
      city: 'Vienna',
      country: 'AT',
      startDate: '2026-12-01',
      employmentType: 'CONTRACT',
      workModes: ['HYBRID', 'REMOTE'],
      pay: { min: 600, max: 700, currency: 'EUR', period: 'DAY' },
      mustHaves: [need('React', 5), need('TypeScript'), need('accessibility'), need('design systems')],
      niceToHaves: [need('GraphQL'), need('Node.js', 3)],
    });
  });

  it('may be German', () => {
    const text = `Stelle: Pflegefachkraft Intensivstation
Standort: Graz, AT
Beginn: 15.01.2027
Festanstellung, 3.200 - 3.800 EUR pro Monat
Anforderungen
Intensivpflege
Mindestens 3 Jahre Erfahrung mit Triage
Wünschenswert: Englisch`;
    expect(readJobText(text)).toMatchObject({
      title: 'Pflegefachkraft Intensivstation',
      city: 'Graz',
      country: 'AT',
      startDate: '2027-01-15',
      employmentType: 'PERMANENT',
      pay: { min: 3200, max: 3800, currency: 'EUR', period: 'MONTH' },
      mustHaves: [need('Intensivpflege'), need('Triage', 3)],
      niceToHaves: [need('Englisch')],
    });
  });

  it('leaves out what it does not say', () => {
    expect(readJobText('Nurse')).toEqual({ title: 'Nurse' });
    expect(readJobText('')).toEqual({});
  });
});

it.each([
  ['from 2026-12-01 on', '2026-12-01'],
  ['1. Dezember 2026', '2026-12-01'],
  ['31.02.2027', undefined],
  ['as soon as possible', undefined],
])('the day in “%s” is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});
