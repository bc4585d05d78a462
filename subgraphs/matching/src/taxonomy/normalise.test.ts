import { describe, expect, it } from '@jest/globals';
import { foldText, squash } from './fold.ts';
import { normaliseSkill, titleSimilarity, titleVector } from './normalise.ts';
import { occupations } from './occupations.ts';
import { skills } from './skills.ts';

const similarity = (a: string, b: string): number => titleSimilarity(titleVector(a), titleVector(b));

describe('skills', () => {
  it.each([
    ['React.js', 'react'],
    ['ReactJS', 'react'],
    ['react (8 years)', 'react'],
    ['React 18', 'react'],
    ['Node JS', 'nodejs'],
    ['.NET', 'dotnet'],
    ['C#', 'csharp'],
    ['C++', 'cplusplus'],
    ['C', 'c'],
    ['K8s', 'kubernetes'],
    ['REST API', 'rest-apis'],
    ['Design System', 'design-systems'],
    ['Pflegefachkraft', 'nursing'],
    ['Staplerschein', 'forklift-driving'],
    ['Schweissen', 'welding'],
    ['Schweißen', 'welding'],
    ['soudure', 'welding'],
    ['Comptabilité', 'accounting'],
    ['Księgowość', 'accounting'],
    ['Atención al cliente', 'customer-service'],
    ['WMS', 'warehouse-management-systems'],
    ['Figma skills', 'figma'],
  ])('knows %s as %s', (text, conceptId) => {
    expect(normaliseSkill(text).conceptId).toBe(conceptId);
  });

  it.each([
    ['Underwater basket weaving', 'Underwater  Basket-Weavings'],
    ['Zählerprüfung', 'zaehlerpruefung'],
  ])('lets the unknown skill %s match %s as text', (one, other) => {
    expect(normaliseSkill(one)).toEqual({ conceptId: null, text: normaliseSkill(other).text });
  });
});

describe('titles', () => {
  it.each([
    ['Softwareentwickler', 'Software-Entwickler'],
    ['Softwareentwickler', 'Software Engineer'],
    ['Software-Entwickler:in (m/w/d)', 'Softwareentwicklerin'],
    ['Senior Frontend Engineer', 'Frontend-Entwicklerin'],
    ['Pflegefachkraft (m/w/d)', 'Registered Nurse'],
    ['Diplomierte Gesundheits- und Krankenpflegerin', 'Infirmière'],
    ['Staplerfahrer/in', 'Forklift driver'],
    ['Lagerleiter', 'Kierownik magazynu'],
    ['Électricien', 'Elektriker'],
    ['Maschinenbauingenieurin', 'Mechanical engineer'],
    ['Disponentin', 'Logistics coordinator'],
  ])('finds %s near %s', (one, other) => {
    expect(similarity(one, other)).toBeGreaterThan(0.7);
  });

  it.each([
    ['Softwareentwickler', 'Pflegefachkraft'],
    ['Java developer', 'Nurse'],
    ['Project manager', 'Hotel manager'],
    ['Forklift driver', 'Tax adviser'],
  ])('finds %s far from %s', (one, other) => {
    expect(similarity(one, other)).toBeLessThan(0.25);
  });

  it.each([
    ['Senior Frontend Engineer', 'Frontend developer', 'Backend developer'],
    ['Warehouse Systems Lead', 'WMS consultant', 'Warehouse worker'],
    ['Intensivpfleger', 'ICU nurse', 'Physiotherapist'],
    ['Chirurgiepfleger', 'Krankenpfleger', 'Koch'],
  ])('places %s nearer to %s than to %s', (title, nearer, farther) => {
    expect(similarity(title, nearer)).toBeGreaterThan(similarity(title, farther));
  });

  it('is 1 for the same title, whatever the case, and the same both ways', () => {
    expect(similarity('Senior Frontend Engineer', 'senior frontend ENGINEER')).toBeCloseTo(1, 10);
    expect(similarity('Cook', 'Baker')).toBeCloseTo(similarity('Baker', 'Cook'), 10);
  });

  it.each([
    ['Software engineering intern', 0],
    ['Junior-Entwickler', 1],
    ['Senior Frontend Engineer', 3],
    ['Sr. Accountant', 3],
    ['Teamleiter Lager', 4],
    ['Head of Finance', 5],
    ['Abteilungsleiter Einkauf', 5],
    ['Software engineer', null],
  ])('reads the seniority of %s as %s', (title, level) => {
    expect(titleVector(title).seniority).toBe(level);
  });

  it('answers an empty or foreign title without a concept', () => {
    expect(titleVector('').concepts.size).toBe(0);
    expect(similarity('', 'Nurse')).toBe(0);
    expect(titleVector('Зварник').concepts.size).toBe(0);
  });
});

describe.each([
  ['skills', skills],
  ['occupations', occupations],
])('the list of %s', (_, concepts) => {
  it('has unique ids, and relations only to what it holds', () => {
    const ids = new Set(concepts.map(({ id }) => id));
    expect(ids.size).toBe(concepts.length);
    expect(concepts.flatMap(({ related }) => related).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('gives a name to one concept only', () => {
    const owner = new Map<string, string>();
    for (const { id, name, aliases } of concepts) {
      for (const alias of [name, ...aliases]) {
        const key = squash(foldText(alias));
        expect([alias, owner.get(key) ?? id]).toEqual([alias, id]);
        owner.set(key, id);
      }
    }
  });
});
