import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSteps, type Move, movesFrom, ruleSentence, type Step, sameSteps } from './path.ts';

const now = new Date('2026-11-24T09:00:00Z');
const task: Step = { kind: 'TASK', text: 'Call', waitDays: null };
const note: Step = { kind: 'NOTE', text: 'Noted', waitDays: null };
const wait: Step = { kind: 'WAIT', text: null, waitDays: 14 };

const said = (moves: Move[]) =>
  moves.map((move) => (move.kind === 'complete' ? 'complete' : `${move.number} ${move.kind}`));

describe('what comes next', () => {
  it.each<[string, Step[], number, string[]]>([
    ['a task stops and asks', [task, note, wait], 1, ['1 ask']],
    ['a note is written on the way to the wait', [task, note, wait], 2, ['2 note', '3 wait']],
    ['after the last step it is complete', [task, note, wait], 4, ['complete']],
    ['notes alone complete at once', [note, note], 1, ['1 note', '2 note', 'complete']],
    ['a wait stops', [wait, note], 1, ['1 wait']],
    ['two waits are waited one by one', [wait, wait], 2, ['2 wait']],
  ])('%s', (_name, steps, from, expected) => {
    expect(said(movesFrom(steps, from, now))).toEqual(expected);
  });

  it('is a wait of whole days from now', () => {
    expect(movesFrom([wait], 1, now)).toEqual([
      { kind: 'wait', number: 1, step: wait, until: new Date('2026-12-08T09:00:00Z') },
    ]);
  });

  it('ends every path after each of its steps, in order and once', () => {
    const steps = fc.array(fc.constantFrom(task, note, wait), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(steps, (all) => {
        const numbers: number[] = [];
        let from = 1;
        for (;;) {
          const moves = movesFrom(all, from, now);
          for (const move of moves) if (move.kind !== 'complete') numbers.push(move.number);
          const last = moves.at(-1);
          if (!last || last.kind === 'complete') break;
          from = last.number + 1;
        }
        expect(numbers).toEqual(all.map((_, index) => index + 1));
      }),
    );
  });
});

describe('the rule in words', () => {
  it.each([
    ['People enter by hand only.', { entryRule: null, entryMode: 'PROPOSED', active: true }],
    ['Nobody enters this path any more.', { entryRule: 'DECLINED', entryMode: 'AUTOMATIC', active: false }],
    [
      'People who withdrew from a job themselves enter this path automatically.',
      { entryRule: 'DECLINED', entryMode: 'AUTOMATIC', active: true },
    ],
    [
      'People who are not available until a date at least 14 days ahead are proposed for this path, and somebody confirms.',
      { entryRule: 'UNAVAILABLE_UNTIL', entryMode: 'PROPOSED', active: true },
    ],
  ] as const)('%s', (sentence, path) => {
    expect(ruleSentence(path)).toBe(sentence);
  });
});

describe('steps as entered', () => {
  it('keep only what their kind has', () => {
    expect(
      checkSteps([
        { kind: 'TASK', text: ' Call ', waitDays: 3 },
        { kind: 'WAIT', text: 'x', waitDays: 2 },
      ]),
    ).toEqual([
      { kind: 'TASK', text: 'Call', waitDays: null },
      { kind: 'WAIT', text: null, waitDays: 2 },
    ]);
  });

  it.each([
    ['steps', []],
    ['steps', Array.from({ length: 31 }, () => note)],
    ['steps.0.waitDays', [{ kind: 'WAIT', waitDays: 731 }]],
    ['steps.0.waitDays', [{ kind: 'WAIT', waitDays: 1.5 }]],
    ['steps.1.text', [note, { kind: 'NOTE', text: '' }]],
    ['steps.0.text', [{ kind: 'TASK', text: 'x'.repeat(301) }]],
  ] as [string, Step[]][])('are refused for %s', (field, steps) => {
    expect(() => checkSteps(steps)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', field }));
  });

  it('are the same whatever the order in which their fields are stored', () => {
    expect(sameSteps([wait], [{ waitDays: 14, text: null, kind: 'WAIT' }])).toBe(true);
    expect(sameSteps([wait], [{ ...wait, waitDays: 15 }])).toBe(false);
  });
});
