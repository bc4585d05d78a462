import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { describe, expect, it } from '@jest/globals';
import { HistoryRowSchema } from '@rekindle/proto/candidates';
import { begun } from '../entry/begin-entry.ts';
import { readNeed } from './apply-jobs.ts';
import { readEntry, storyOf } from './entry-story.ts';
import { contentHash, word } from './history-row.ts';
import { Refusal } from './refusal.ts';

const now = new Date('2026-11-24T10:00:00Z');

function row(more: MessageInitShape<typeof HistoryRowSchema>) {
  return create(HistoryRowSchema, {
    kind: 'SUBMISSION',
    occurredAt: timestampFromDate(new Date('2026-03-02T09:00:00Z')),
    ...more,
  });
}

const job = { id: 'job', clientId: 'client', title: 'Nurse', clientName: 'Nordwind', clientGroupId: 'client' };
const start = {
  ...begun({ id: 'entry', candidateId: 'p', job, suggestionId: null, ownerId: null }, 'SHORTLIST', now).entry,
  version: 0,
};

const story = (more: MessageInitShape<typeof HistoryRowSchema>) => storyOf(start, readEntry(row(more), now));

describe('the story that a row tells', () => {
  it.each<[string, MessageInitShape<typeof HistoryRowSchema>, string[]]>([
    ['nothing but the day', {}, ['submitted']],
    ['an application', { stage: 'APPLICATION' }, ['applied']],
    [
      'a shortlist that was rejected',
      { stage: 'SHORTLIST', outcome: 'REJECTED', rejectedBy: 'AGENCY' },
      ['shortlisted', 'rejected'],
    ],
    ['feedback', { feedback: 'Good', rating: 4 }, ['submitted', 'feedback']],
    ['a rating alone', { rating: 2 }, ['submitted', 'feedback']],
    [
      'an offer that was declined',
      { stage: 'OFFER', outcome: 'WITHDRAWN', reason: 'counter offer' },
      ['submitted', 'offer', 'withdrew'],
    ],
    ['on hold', { outcome: 'on_hold' }, ['submitted', 'held']],
    ['placed: the placement comes with its own row', { outcome: 'PLACED' }, ['submitted']],
  ])('%s', (_what, more, kinds) => {
    const facts = story(more);
    expect(facts.map((fact) => fact.kind)).toEqual(kinds);
    expect(facts.map((fact) => fact.entry.version)).toEqual(kinds.map((_, index) => index + 1));
  });

  it('has the outcome at the end date, or plausibly later than the submission, never in the future', () => {
    expect(story({ outcome: 'REJECTED', endDate: '2026-04-01' }).at(-1)?.at).toEqual(new Date('2026-04-01T12:00:00Z'));
    expect(story({ outcome: 'REJECTED', stage: 'INTERVIEW' }).at(-1)?.at).toEqual(new Date('2026-03-16T09:00:00Z'));
    const yesterday = timestampFromDate(new Date('2026-11-23T10:00:00Z'));
    expect(story({ occurredAt: yesterday, outcome: 'REJECTED' }).at(-1)?.at).toEqual(now);
  });

  it('adds nothing to an entry that says it all, and only what is new to one that does not', () => {
    const full = { stage: 'INTERVIEW', outcome: 'REJECTED', reason: 'TIMING', feedback: 'Good', rating: 4 };
    const told = story(full).at(-1)?.entry ?? start;
    expect(storyOf(told, readEntry(row(full), now))).toEqual([]);
    const more = storyOf(told, readEntry(row({ ...full, feedback: 'Better than good' }), now));
    expect(more.map((fact) => fact.kind)).toEqual(['feedback']);
  });

  it.each<[MessageInitShape<typeof HistoryRowSchema>, RegExp]>([
    [{ occurredAt: undefined }, /^date is missing/],
    [{ endDate: '2026-01-01' }, /^end_date lies before date/],
    [{ endDate: '31.12.2026' }, /^end_date "31.12.2026" is no day/],
    [{ stage: 'DREAM' }, /^stage "DREAM" is none of application/],
    [{ rating: 7 }, /^rating 7/],
  ])('is refused with a reason: %#', (more, expected) => {
    expect(() => story(more)).toThrow(expected);
    expect(() => story(more)).toThrow(Refusal);
  });
});

it.each([
  ['Python', 'Python', null],
  ['Python:3', 'Python', 3],
  ['Python (5+ years)', 'Python', 5],
  ['C++', 'C++', null],
  ['ISO 27001', 'ISO 27001', null],
])('reads the need %s', (text, name, years) => expect(readNeed(text)).toEqual({ name, years }));

it('reads a word however it is spelled', () => expect(word('on hold', ['ON_HOLD'], 'outcome')).toBe('ON_HOLD'));

it('knows a row by what it says, not by its line', () => {
  expect(contentHash(row({ line: 3, name: 'A' }))).toBe(contentHash(row({ line: 9, name: 'A' })));
  expect(contentHash(row({ name: 'A' }))).not.toBe(contentHash(row({ name: 'B' })));
});
