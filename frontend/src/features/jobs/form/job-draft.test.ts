import { describe, expect, it } from '@jest/globals';
import { readNeed, readNeeds } from './job-draft.ts';

describe('a need as it is typed', () => {
  it.each([
    ['React', { name: 'React', years: null }],
    ['React 5+', { name: 'React', years: 5 }],
    ['React 5 years', { name: 'React', years: 5 }],
    ['5+ years of React', { name: 'React', years: 5 }],
    ['  Node.js   3y ', { name: 'Node.js', years: 3 }],
    ['SAP S/4HANA', { name: 'SAP S/4HANA', years: null }],
    ['Windows 11', { name: 'Windows 11', years: null }],
    ['C++', { name: 'C++', years: null }],
    ['  ', null],
  ])('%j', (text, need) => expect(readNeed(text)).toEqual(need));

  it('takes a pasted list apart', () => {
    expect(readNeeds('React 5+, TypeScript; CSS')).toEqual([
      { name: 'React', years: 5 },
      { name: 'TypeScript', years: null },
      { name: 'CSS', years: null },
    ]);
  });
});
