import { describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import type { Right } from '../right/right.ts';
import { begun } from './begin-entry.ts';
import type { Entry } from './entry.ts';
import { feedbackGiven, rejected, submitted } from './facts.ts';
import { decideSubmission, priorSentence, type SubmissionFacts, workingDaysWithoutFeedback } from './submission.ts';

const now = new Date('2026-11-24T10:00:00Z');
const zone = 'Europe/Berlin';
const group = newId();

function entryOf(title = 'Data Engineer'): Entry {
  const job = { id: newId(), clientId: group, title, clientName: 'Nordwind', clientGroupId: group };
  return begun(
    { id: newId(), candidateId: 'p', job, suggestionId: null, ownerId: null },
    'SHORTLIST',
    new Date('2026-11-01T10:00:00Z'),
  ).entry;
}

function sent(entry: Entry, at = '2026-05-04T09:00:00Z', sentById: string | null = 'colleague'): Entry {
  return submitted(entry, {
    id: newId(),
    entryId: entry.id,
    sentAt: new Date(at),
    sentById,
    contactId: null,
    rightId: null,
    documentId: null,
    quotedPay: null,
    coverNote: null,
  }).entry;
}

const right: Right = {
  id: 'right',
  candidateId: 'p',
  jobId: null,
  clientGroupId: group,
  status: 'GIVEN',
  exclusive: false,
  heardIn: 'CALL',
  until: null,
  asOf: now,
  interactionId: null,
  previous: null,
  version: 1,
};

function facts(more: Partial<SubmissionFacts> = {}): SubmissionFacts {
  const entry = more.entry ?? entryOf();
  const person = {
    id: 'p',
    name: 'Ada Byron',
    employer: null,
    ownerId: null,
    blocks: [],
    fitNotedAt: null,
    archived: false,
    version: 1,
  };
  return {
    entry,
    job: { id: entry.jobId, startDate: null },
    person: { person, ids: ['p'], rules: [], placements: [], hidden: new Set() },
    rights: [right],
    earlier: [],
    hiddenEarlier: false,
    ...more,
  };
}

const decide = (given: SubmissionFacts, asked: object = {}) =>
  decideSubmission(given, { despitePriorSubmission: false, ...asked }, now, zone);

describe('a submission', () => {
  it('is accepted under the right that holds', () =>
    expect(decide(facts())).toEqual({ kind: 'accepted', rightId: 'right' }));

  it('is refused when this entry was sent, with who and when, also after it ended', () => {
    const entry = rejected(sent(entryOf()), 'CLIENT', 'SKILLS', null, now).entry;
    expect(decide(facts({ entry }))).toEqual({
      kind: 'already_submitted',
      entryId: entry.id,
      sentById: 'colleague',
      sentAt: new Date('2026-05-04T09:00:00Z'),
    });
  });

  it('is refused when the person was sent for the job under another id', () => {
    const entry = entryOf();
    const other = { ...sent(entry), id: newId(), candidateId: 'alias' };
    expect(decide(facts({ entry, earlier: [other] }), { despitePriorSubmission: true })).toMatchObject({
      kind: 'already_submitted',
      entryId: other.id,
    });
  });

  it.each([
    ['ended', { entry: rejected(entryOf(), 'AGENCY', 'SKILLS', null, now).entry }, {}, 'ended'],
    ['read at another version', {}, { expectedVersion: 7 }, 'changed_meanwhile'],
    ['without a right', { rights: [] }, {}, 'right_missing'],
    ['after another job of the group', { earlier: [sent(entryOf('Architect'))] }, {}, 'submitted_before'],
    [
      'after another job, read',
      { earlier: [sent(entryOf('Architect'))] },
      { despitePriorSubmission: true },
      'accepted',
    ],
    ['after one that the sender may not know of', { hiddenEarlier: true }, {}, 'blocked'],
    ['after such a one, insisting', { hiddenEarlier: true }, { despitePriorSubmission: true }, 'blocked'],
  ] as const)('%s: decided', (_what, more, asked, kind) => expect(decide(facts(more), asked).kind).toBe(kind));

  it('names a block before a missing right, and a missing right before a warning', () => {
    const base = facts({ rights: [], earlier: [sent(entryOf('Architect'))] });
    expect(decide(base).kind).toBe('right_missing');
    const person = {
      ...base.person,
      person: { ...base.person.person, blocks: [{ kind: 'DO_NOT_CONTACT', until: null }] },
    };
    expect(decide({ ...base, person }).kind).toBe('blocked');
  });
});

describe('the sentence of a warning', () => {
  const prior = sent(entryOf());
  const said = feedbackGiven(prior, {
    id: newId(),
    entryId: prior.id,
    givenAt: now,
    text: 'Strong, but late.',
    rating: 4,
    stage: 'INTERVIEW',
  }).entry;
  const start = 'Ada Byron was submitted to Nordwind for Data Engineer on 4 May 2026';
  it.each([
    [prior, `${start}: still running. No feedback yet.`],
    [
      rejected({ ...said, stage: 'INTERVIEW' }, 'CLIENT', 'TIMING', null, now).entry,
      `${start}: rejected by the client (timing), reached interview. Feedback: “Strong, but late.”`,
    ],
    [{ ...prior, outcome: 'PLACED' as const }, `${start}: placed. No feedback yet.`],
  ])('%#', (entry, expected) => expect(priorSentence(entry, 'Ada Byron', zone)).toBe(expected));
});

describe('the wait for feedback', () => {
  it.each([
    ['2026-11-23T23:30:00Z', 0, "the viewer's day, not the one in UTC"],
    ['2026-11-20T10:00:00Z', 2, 'a weekend does not count'],
  ])('since %s is %i working days: %s', (at, expected, _why) => {
    expect(workingDaysWithoutFeedback(sent(entryOf(), at), now, zone)).toBe(expected);
  });

  it('ends with feedback or an outcome', () => {
    const entry = sent(entryOf());
    const said = feedbackGiven(entry, {
      id: newId(),
      entryId: entry.id,
      givenAt: now,
      text: null,
      rating: 3,
      stage: 'SUBMISSION',
    }).entry;
    expect(workingDaysWithoutFeedback(said, now, zone)).toBeNull();
    expect(workingDaysWithoutFeedback(rejected(entry, 'CLIENT', 'SKILLS', null, now).entry, now, zone)).toBeNull();
  });
});
