import { describe, expect, it } from '@jest/globals';
import type { ActionFacts } from '../facts/facts.ts';
import { at, entry, interaction, placement } from '../ranking/sample-person.ts';
import { type NextActionKind, nextAction } from './next-action.ts';
import {
  active,
  attempt,
  both,
  enrolment,
  facts,
  interviewAt,
  medal,
  moment,
  right,
  suggestion,
  task,
  thread,
} from './sample-facts.ts';

/** In the order of the rules. Whom it is for, then the sentence. */
const cases: [string, ActionFacts, NextActionKind | null, string | null, string?][] = [
  ['a reply waits', facts({ waiting: [thread] }), 'ANSWER_REPLY', 'thread-owner', 'Answer Lena'],
  [
    'an interview within two working days',
    facts({ entries: [active({ stage: 'INTERVIEW', interviews: [interviewAt('2026-11-26')] })] }),
    'PREPARE_INTERVIEW',
    'entry-owner',
    'Prepare Lena for the interview at Halden',
  ],
  [
    'an interview in three working days',
    facts({ entries: [active({ stage: 'INTERVIEW', interviews: [interviewAt('2026-11-27')] })] }),
    null,
    null,
  ],
  [
    'a start within two working days',
    facts({ placements: [placement({ status: 'UPCOMING', startDate: '2026-11-26', ownerId: 'placer' })] }),
    'PREPARE_INTERVIEW',
    'placer',
    'Prepare Lena for the start at Castell Health',
  ],
  [
    'an interview just over',
    facts({ entries: [active({ stage: 'INTERVIEW', interviews: [interviewAt('2026-11-23')] })] }),
    'DEBRIEF_INTERVIEW',
    'entry-owner',
    'Debrief Lena after the interview at Halden',
  ],
  [
    'an interview with a call since',
    facts({
      entries: [active({ stage: 'INTERVIEW', interviews: [interviewAt('2026-11-23', { status: 'HELD' })] })],
      lastTwoWay: interaction({ twoWay: true, occurredAt: at('2026-11-24') }),
    }),
    null,
    null,
  ],
  [
    'no feedback for five working days',
    facts({ entries: [active({ stage: 'SUBMISSION', submission: { id: 's', sentAt: at('2026-11-17') } })] }),
    'CHASE_FEEDBACK',
    'mara',
    'Ask Halden for feedback on Lena',
  ],
  [
    'no feedback for four working days',
    facts({ entries: [active({ stage: 'SUBMISSION', submission: { id: 's', sentAt: at('2026-11-18') } })] }),
    null,
    null,
  ],
  [
    'feedback since',
    facts({
      entries: [
        active({
          stage: 'SUBMISSION',
          submission: { id: 's', sentAt: at('2026-11-10') },
          feedback: [{ id: 'f', givenAt: at('2026-11-12') }],
        }),
      ],
    }),
    null,
    null,
  ],
  [
    'no feedback in a job that closed',
    facts({
      entries: [active({ jobId: 'closed', stage: 'SUBMISSION', submission: { id: 's', sentAt: at('2026-11-10') } })],
    }),
    null,
    null,
  ],
  [
    'shortlisted with the right given',
    facts({ entries: [active({ stage: 'SHORTLIST' })], rights: [right('GIVEN')] }),
    'SUBMIT',
    'mara',
    'Submit Lena to Halden',
  ],
  [
    'shortlisted without the right',
    facts({ entries: [active({ stage: 'SHORTLIST' })] }),
    'ASK_RIGHT_TO_REPRESENT',
    'mara',
    'Ask Lena for the right to represent at Halden',
  ],
  [
    'shortlisted with a right that has ended',
    facts({ entries: [active({ stage: 'SHORTLIST' })], rights: [right('GIVEN', '2026-11-23')] }),
    'ASK_RIGHT_TO_REPRESENT',
    'mara',
  ],
  [
    'shortlisted, but the right was refused',
    facts({ entries: [active({ stage: 'SHORTLIST' })], rights: [right('REFUSED')] }),
    null,
    null,
  ],
  [
    'a promised follow-up is due',
    facts({ tasks: [task('2026-11-24')] }),
    'FOLLOW_UP',
    'promiser',
    'Follow up with Lena: tell about the rate',
  ],
  ['a promised follow-up for tomorrow', facts({ tasks: [task('2026-11-25')] }), null, null],
  ['another kind of task is due', facts({ tasks: [task('2026-11-24', 'GENERAL')] }), null, null],
  [
    'a contract ends within 42 days',
    facts({ placements: [placement({ status: 'ACTIVE', endDate: '2027-01-05', ownerId: 'placer' })] }),
    'EXTEND_PLACEMENT',
    'placer',
    'Ask Castell Health to extend Lena',
  ],
  [
    'its extension was asked for',
    facts({
      placements: [placement({ status: 'ACTIVE', endDate: '2027-01-05' })],
      attempts: [attempt('EXTEND_PLACEMENT', '2026-11-23', 'placement')],
    }),
    'REDEPLOY',
    'owner',
    'Find Lena the next role',
  ],
  [
    'a contract ends in 43 days',
    facts({ placements: [placement({ status: 'ACTIVE', endDate: '2027-01-06' })] }),
    null,
    null,
  ],
  [
    'suggested, availability heard eight days ago',
    facts(
      { openSuggestions: [suggestion] },
      { availability: { kind: 'FROM_DATE', date: '2026-12-01', asOf: at('2026-11-16') } },
    ),
    'CONFIRM_AVAILABILITY',
    'mara',
    'Call Lena to confirm 1 December, then shortlist for Halden Ltd',
  ],
  [
    'suggested, availability unknown',
    facts({ openSuggestions: [suggestion] }),
    'CONFIRM_AVAILABILITY',
    'mara',
    'Call Lena to confirm availability, then shortlist for Halden Ltd',
  ],
  [
    'suggested, availability heard this week',
    facts({ openSuggestions: [suggestion] }, { availability: { kind: 'NOW', asOf: at('2026-11-20') } }),
    'SHORTLIST',
    'mara',
    'Shortlist Lena for Senior Frontend Engineer at Halden Ltd',
  ],
  [
    'an application',
    facts({ entries: [active({ stage: 'APPLICATION', createdAt: at('2026-11-24') })] }),
    'REVIEW_APPLICANT',
    'owner',
    'Review the application of Lena for Frontend Engineer',
  ],
  [
    'applied on the career site',
    facts({}, { source: { type: 'INBOUND_APPLICATION', firstSeenAt: at('2026-11-23') } }),
    'REVIEW_APPLICANT',
    'owner',
  ],
  [
    'applied years ago',
    facts({}, { source: { type: 'INBOUND_APPLICATION', firstSeenAt: at('2023-11-23') } }),
    null,
    null,
  ],
  [
    'perhaps known already',
    facts({}, { possibleDuplicateIds: ['twin'] }),
    'RESOLVE_DUPLICATE',
    'owner',
    'Check whether Lena is known already',
  ],
  [
    'ready for follow-up',
    facts(
      {},
      {
        temperature: {
          kind: 'READY_FOR_FOLLOW_UP',
          explanation: 'Not looking until 1 November has passed',
          since: at('2026-11-01'),
        },
      },
    ),
    'RE_ENGAGE',
    'owner',
    'Re-engage Lena',
  ],
  [
    'the first day of a placement',
    facts({ placements: [placement({ status: 'ACTIVE', startDate: '2026-11-24' })] }),
    'PLACEMENT_CHECK_IN',
    'owner',
    'Check in with Lena at Castell Health',
  ],
  [
    'day 30 of a placement',
    facts({ placements: [placement({ status: 'ACTIVE', startDate: '2026-10-25' })] }),
    'PLACEMENT_CHECK_IN',
    'owner',
  ],
  [
    'day 15 of a placement',
    facts({ placements: [placement({ status: 'ACTIVE', startDate: '2026-11-09' })] }),
    null,
    null,
  ],
  [
    'a guarantee that ends within the week',
    facts({ placements: [placement({ status: 'ACTIVE', startDate: '2026-08-01', guaranteeUntil: '2026-11-30' })] }),
    'PLACEMENT_CHECK_IN',
    'owner',
  ],
  [
    'day 30, checked in already',
    facts({
      placements: [placement({ status: 'ACTIVE', startDate: '2026-10-25' })],
      attempts: [attempt('PLACEMENT_CHECK_IN', '2026-11-24', 'placement')],
    }),
    null,
    null,
  ],
  ['a silver medalist without a path', facts({ entries: [medal] }), 'NURTURE', 'owner', 'Put Lena on a nurture path'],
  ['a silver medalist on a path', facts({ entries: [medal], enrolments: [enrolment('ACTIVE')] }), null, null],
  [
    'withdrew, without a path',
    facts({ entries: [entry({ outcome: 'WITHDRAWN', outcomeAt: at('2026-11-01') })] }),
    'NURTURE',
    'owner',
  ],
  ['cooling off without a path', facts({}, { temperature: { kind: 'COOLING_OFF' } }), 'NURTURE', 'owner'],
  [
    'cooling off after a path',
    facts({ enrolments: [enrolment('COMPLETED')] }, { temperature: { kind: 'COOLING_OFF' } }),
    null,
    null,
  ],
  [
    'not looking until spring',
    facts({}, { availability: { kind: 'NOT_LOOKING_UNTIL', date: '2027-03-01', asOf: at('2026-11-20') } }),
    'LEAVE_ALONE',
    'owner',
    'Leave Lena alone until 1 March 2027',
  ],
  ['nothing at all', facts(), null, null],
];

describe('the next best action', () => {
  it.each(cases)('when there is %s', (...row) => {
    const [, given, kind, forMemberId, sentence] = row;
    const action = nextAction(given, moment);
    expect(action?.kind ?? null).toBe(kind);
    if (!action) return;
    expect(action.forMemberId).toBe(forMemberId);
    if (sentence) expect(action.sentence).toBe(sentence);
    expect(action.reason).not.toBe('');
    expect(action.evidenceId).not.toBe('');
  });

  it('is the earlier rule wherever two hold', () => {
    // Who applied on the career site has no entry, which other rules need.
    const holding = cases.filter(
      ([name, , kind]) =>
        name !== 'applied on the career site' && kind && !['LEAVE_ALONE', 'REDEPLOY', 'SHORTLIST'].includes(kind),
    );
    const order = [...new Set(holding.map(([, , kind]) => kind))];
    for (const [, first, kind] of holding) {
      for (const [, second, later] of holding) {
        if (order.indexOf(kind) >= order.indexOf(later)) continue;
        expect([kind, later, nextAction(both(first, second), moment)?.kind]).toEqual([kind, later, kind]);
      }
    }
  });

  it('is none for somebody who may not be contacted, or is archived', () => {
    expect(nextAction(facts({ waiting: [thread] }, { blocks: [{ kind: 'DO_NOT_CONTACT' }] }), moment)).toBeNull();
    expect(nextAction(facts({ waiting: [thread], archived: true }), moment)).toBeNull();
  });

  it('is the same for the same facts', () => {
    for (const [, given] of cases) expect(nextAction(given, moment)).toEqual(nextAction(given, moment));
  });
});
