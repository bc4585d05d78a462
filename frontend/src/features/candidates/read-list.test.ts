import { describe, expect, it } from '@jest/globals';
import { readSkills, writeSkills } from './read-list.ts';

describe('skills as they are typed', () => {
  it.each([
    ['React 8 y', 'React', 8],
    ['React 8y', 'React', 8],
    ['Node.js 5 years', 'Node.js', 5],
    ['Node.js 5+ yrs', 'Node.js', 5],
    ['TypeScript (6)', 'TypeScript', 6],
    ['TypeScript (6 years)', 'TypeScript', 6],
    ['Python 3 (10)', 'Python 3', 10],
    ['Windows 11 4 y', 'Windows 11', 4],
  ])('%s are years of practice', (text, name, years) => expect(readSkills(text)).toEqual([{ name, years }]));

  it.each(['Python 3', 'Windows 11', 'Angular 17', 'ISO 9001', 'C++', 'Go', 'Year 2 teaching', '8 y'])(
    'a number that nobody called years belongs to the name: %s',
    (name) => expect(readSkills(name)).toEqual([{ name, years: null }]),
  );

  it('read as they were written', () => {
    const skills = [
      { name: 'Python 3', years: 10 },
      { name: 'Windows 11', years: null },
    ];
    expect(readSkills(writeSkills(skills))).toEqual(skills);
  });
});
