import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  InteractionLoggedSchema,
  InteractionRetractedSchema,
  TaskCreatedSchema,
  TaskDoneSchema,
  ThreadChangedSchema,
} from '@rekindle/proto/communications';
import { Cause } from '@rekindle/proto/envelope';
import { NextActionChangedSchema, SuggestionDismissedSchema, SuggestionsMadeSchema } from '@rekindle/proto/matching';
import {
  EnrolmentStartedSchema,
  EnrolmentSteppedSchema,
  PoolJoinedSchema,
  PoolLeftSchema,
} from '@rekindle/proto/nurture';
import {
  CandidatePlacedSchema,
  CandidateRejectedSchema,
  CandidateShortlistedSchema,
  CandidateSubmittedSchema,
  CandidateWithdrewSchema,
  EntryChangedSchema,
  FeedbackReceivedSchema,
  InterviewHeldSchema,
  JobClosedSchema,
  JobOpenedSchema,
} from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { addCandidate } from '../../../subgraphs/candidates/src/candidate/add-candidate.ts';
import { openPeopleDesk, type PeopleDesk, person } from './people-desk.ts';
import { settle, tell, time } from './tell.ts';

let desk: PeopleDesk;
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk?.base.close());

async function somebody(name = 'Lena Kovács'): Promise<string> {
  return (await addCandidate(desk.deps, desk.as('recruiter'), person({ name }))).candidateId;
}
async function look(id: string) {
  const { candidates, timelines } = desk.readers(desk.as('recruiter'));
  const candidate = await candidates.byId(id);
  return {
    candidate,
    summary: await candidates.summary(id),
    timeline: (await timelines.timeline(id, { first: 50 })).nodes,
    ledger: (await timelines.ledger(id, { first: 50 })).nodes,
  };
}
const kindsOf = (entries: { kind: string }[]) => entries.map(({ kind }) => kind);
const reply = (candidateId: string, given: object = {}) => ({
  id: newId(),
  candidateId,
  channel: 'EMAIL',
  direction: 'INBOUND',
  subject: 'Re: Contract roles from December',
  excerpt: 'Yes, December works well.',
  twoWay: true,
  occurredAt: time('2026-11-22T08:00:00Z'),
  ...given,
});
const entryOf = (candidateId: string, given: object = {}) => ({
  id: newId(),
  candidateId,
  jobId: newId(),
  jobTitle: 'Frontend Developer',
  clientId: newId(),
  clientName: 'Norrland Bank',
  stage: 'SUBMISSION',
  outcome: 'ACTIVE',
  submission: { id: newId(), sentAt: time('2026-11-19T10:00:00Z') },
  lastFactAt: time('2026-11-19T10:00:00Z'),
  createdAt: time('2026-11-18T10:00:00Z'),
  ...given,
});

describe('a conversation', () => {
  it('stands in the timeline in words, moves the last contact, warms the person, and counts once when told twice', async () => {
    const id = await somebody();
    const interaction = reply(id);
    for (const version of [1, 1])
      await tell(desk, InteractionLoggedSchema, { interaction }, { version, at: '2026-11-22T08:00:00Z' });
    const { candidate, timeline, ledger, summary } = await look(id);
    const replies = timeline.filter(({ kind }) => kind === 'EMAIL');
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({
      sentence: 'Replied to “Contract roles from December”',
      text: 'Yes, December works well.',
      inbound: true,
      actorId: null,
      occurredAt: new Date('2026-11-22T08:00:00Z'),
      subjectKind: 'INTERACTION',
    });
    expect(candidate?.lastTwoWayContactAt).toEqual(new Date('2026-11-22T08:00:00Z'));
    expect(candidate?.temperature).toMatchObject({
      kind: 'WARM',
      explanation: 'Replied on 22 Nov 2026, no decline since',
    });
    expect(ledger[0]).toMatchObject({
      kind: 'CAPTURE',
      history: '1 reply',
      historyDetail: '“Yes, December works well.”',
    });
    expect(summary).toMatchObject({ source: 'LinkedIn, sourced' });
  });

  it('that said when the person is free sets the availability, unless a later word is known', async () => {
    const id = await somebody();
    const call = (date: string, at: string) => ({
      interaction: {
        ...reply(id),
        id: newId(),
        channel: 'CALL',
        outcome: 'SPOKE',
        heard: { availability: { kind: 'FROM_DATE', date, asOf: time(at) } },
      },
    });
    await tell(desk, InteractionLoggedSchema, call('2026-12-01', '2026-11-20T09:00:00Z'), {
      at: '2026-11-20T09:00:00Z',
    });
    await tell(desk, InteractionLoggedSchema, call('2027-02-01', '2026-11-10T09:00:00Z'), {
      at: '2026-11-10T09:00:00Z',
    });
    const { candidate, timeline } = await look(id);
    expect(candidate?.availability).toEqual({
      kind: 'FROM_DATE',
      date: '2026-12-01',
      noticeDays: null,
      asOf: new Date('2026-11-20T09:00:00Z'),
      heardIn: 'CALL',
    });
    expect(timeline.filter(({ kind }) => kind === 'AVAILABILITY_CHANGED').map(({ sentence }) => sentence)).toEqual([
      'Availability set to from 1 December 2026, heard in a call',
    ]);
    const types = await desk.base.sql(
      `select 1 from outbox where type like '%CandidateAvailabilityChanged' and key like $1`,
      [`%${id}`],
    );
    expect(types).toHaveLength(1);
  });

  it('that was taken back stays as a marked line without its text, and no longer warms anybody', async () => {
    const id = await somebody();
    const interaction = reply(id);
    await tell(desk, InteractionLoggedSchema, { interaction }, { version: 1 });
    await tell(desk, InteractionRetractedSchema, { interaction: { ...interaction, retracted: true } }, { version: 2 });
    const { candidate, timeline } = await look(id);
    expect(timeline.find(({ kind }) => kind === 'EMAIL')).toMatchObject({ retracted: true, text: null });
    expect(candidate?.temperature?.kind).toBe('NEWLY_SOURCED');
    expect(candidate?.lastTwoWayContactAt).toBeNull();
  });

  it('that was taken back takes what was said in it along, whether or not somebody spoke since', async () => {
    const id = await somebody();
    const before = (await look(id)).candidate;
    const said = (kind: string, at: string) => ({
      ...reply(id),
      id: newId(),
      heard: {
        availability: { kind, asOf: time(at) },
        pay: { minMinor: 60_000n, currency: 'EUR', period: 'DAY', asOf: time(at) },
      },
    });
    const first = said('NOW', '2026-11-20T08:00:00Z');
    const second = said('PASSIVE', '2026-11-21T08:00:00Z');
    const takeBack = (interaction: typeof first) =>
      tell(desk, InteractionRetractedSchema, { interaction: { ...interaction, retracted: true } }, { version: 2 });
    await tell(desk, InteractionLoggedSchema, { interaction: first });
    await tell(desk, InteractionLoggedSchema, { interaction: second });
    await takeBack(first);
    expect((await look(id)).candidate).toMatchObject({ availability: { kind: 'PASSIVE' }, pay: { minMinor: 60_000 } });
    await takeBack(second);
    const { candidate, timeline } = await look(id);
    expect(candidate).toMatchObject({ availability: before?.availability, pay: before?.pay });
    const changes = timeline.filter(({ kind }) => kind === 'AVAILABILITY_CHANGED' || kind === 'PREFERENCE_CHANGED');
    expect(changes.map(({ retracted }) => retracted)).toEqual(changes.map(() => true));
  });

  it('of an import is written without a ring at the screens, and settles a moment later', async () => {
    const id = await somebody();
    const rings = () =>
      desk.base.sql(`select 1 from outbox where type like '%TimelineChanged' and key like $1`, [`%${id}`]);
    const before = (await rings()).length;
    await tell(
      desk,
      InteractionLoggedSchema,
      { interaction: reply(id) },
      { at: '2026-11-22T08:00:00Z', cause: Cause.IMPORT },
    );
    expect(await rings()).toHaveLength(before);
    await settle(desk);
    expect((await look(id)).candidate?.temperature?.kind).toBe('WARM');
  });
});

describe('a job', () => {
  it('is one episode from submission to rejection, in six columns', async () => {
    const id = await somebody();
    const entry = entryOf(id);
    const interview = {
      id: newId(),
      round: 3,
      finalRound: true,
      scheduledAt: time('2026-03-11T09:00:00Z'),
      status: 'HELD',
    };
    const feedback = {
      id: newId(),
      givenAt: time('2026-03-12T09:00:00Z'),
      text: 'Strong on design systems',
      rating: 4,
      stage: 'INTERVIEW',
    };
    const interviewed = { ...entry, stage: 'INTERVIEW', interviews: [interview] };
    const judged = { ...interviewed, feedback: [feedback] };
    const rejected = {
      ...judged,
      outcome: 'REJECTED',
      rejectedBy: 'CLIENT',
      reason: 'INTERNAL_CANDIDATE_CHOSEN',
      outcomeAt: time('2026-03-14T09:00:00Z'),
      silverMedalist: true,
    };
    await tell(desk, CandidateSubmittedSchema, { entry }, { version: 2, at: '2026-02-19T10:00:00Z' });
    await tell(
      desk,
      InterviewHeldSchema,
      { entry: interviewed, interviewId: interview.id },
      { version: 3, at: '2026-03-11T09:00:00Z' },
    );
    await tell(
      desk,
      FeedbackReceivedSchema,
      { entry: judged, feedbackId: feedback.id },
      { version: 4, at: '2026-03-12T09:00:00Z' },
    );
    await tell(desk, CandidateRejectedSchema, { entry: rejected }, { version: 5, at: '2026-03-14T09:00:00Z' });
    // A duplicate and a late old version change nothing.
    await tell(desk, CandidateSubmittedSchema, { entry }, { version: 2, at: '2026-02-19T10:00:00Z' });
    const { ledger, timeline, summary } = await look(id);
    expect(ledger.filter(({ kind }) => kind === 'JOB')).toHaveLength(1);
    const episode = ledger.find(({ kind }) => kind === 'JOB');
    expect(episode).toMatchObject({
      source: 'Prior submission',
      sourceDetail: 'Frontend Developer, Norrland Bank',
      history: 'Final interview, 11 March 2026',
      historyDetail: 'Client chose an internal candidate',
      submission: 'Sent 19 November 2026',
      nextAction: 'Done',
      startedAt: new Date('2026-02-19T10:00:00Z'),
      endedAt: '2026-03-14T09:00:00.000Z',
    });
    expect(episode?.fitSignals.map(({ label }) => label)).toEqual(['Silver medalist', 'Feedback 4 of 5']);
    const ofJob = timeline.filter(({ episodeId }) => episodeId === episode?.id);
    expect(kindsOf(ofJob)).toEqual(['REJECTED', 'FEEDBACK', 'INTERVIEW', 'SUBMITTED']);
    expect(ofJob[0]?.sentence).toBe('Rejected by Norrland Bank at final interview: internal candidate chosen');
    expect(summary?.submission).toBe('Frontend Developer, Norrland Bank, 19 November 2026');
  });

  it('that closes ends "submitted", also when its closing was told before the submission', async () => {
    const id = await somebody();
    const entry = entryOf(id);
    const job = {
      id: entry.jobId,
      clientId: entry.clientId,
      clientName: 'Norrland Bank',
      title: 'Frontend Developer',
      status: 'OPEN',
    };
    await tell(desk, JobOpenedSchema, { job }, { version: 1 });
    await tell(desk, CandidateSubmittedSchema, { entry }, { version: 2 });
    expect((await look(id)).candidate?.temperature?.kind).toBe('SUBMITTED');
    await tell(desk, JobClosedSchema, { job: { ...job, status: 'FILLED' } }, { version: 2 });
    await settle(desk);
    expect((await look(id)).candidate?.temperature?.kind).toBe('NEWLY_SOURCED');

    const late = await somebody();
    await tell(desk, CandidateSubmittedSchema, { entry: { ...entry, id: newId(), candidateId: late } }, { version: 2 });
    expect((await look(late)).candidate?.temperature?.kind).toBe('NEWLY_SOURCED');
  });

  it('that ends in a placement makes the placement an episode of its own', async () => {
    const id = await somebody();
    const entry = entryOf(id, { stage: 'PLACEMENT', outcome: 'PLACED', outcomeAt: time('2026-11-20T09:00:00Z') });
    const placement = {
      id: newId(),
      entryId: entry.id,
      candidateId: id,
      jobId: entry.jobId,
      jobTitle: entry.jobTitle,
      clientName: entry.clientName,
      employmentType: 'CONTRACT',
      startDate: '2026-11-23',
      endDate: '2027-05-31',
      status: 'ACTIVE',
    };
    await tell(desk, CandidatePlacedSchema, { entry, placement }, { version: 6, at: '2026-11-20T09:00:00Z' });
    const { candidate, ledger, timeline } = await look(id);
    expect(candidate?.temperature).toMatchObject({
      kind: 'PLACED',
      explanation: 'Placed at Norrland Bank on 23 Nov 2026 until 31 May 2027',
    });
    expect(candidate?.temperatureChangesAt).toEqual(new Date('2027-06-01T00:00:00Z'));
    expect(ledger.map(({ kind }) => kind).sort()).toEqual(['CAPTURE', 'PLACEMENT']);
    expect(timeline.find(({ kind }) => kind === 'PLACED')?.sentence).toBe(
      'Placed as Frontend Developer at Norrland Bank',
    );
  });
});

describe('a suggestion', () => {
  it('opens an episode with its reasons as chips, counts as open, and ends when dismissed', async () => {
    const [first, second] = [await somebody(), await somebody()];
    const jobId = newId();
    const suggestion = (candidateId: string) => ({
      id: newId(),
      jobId,
      jobTitle: 'Senior Frontend Engineer',
      clientId: newId(),
      clientName: 'Halden Ltd',
      candidateId,
      status: 'OPEN',
      madeAt: time('2026-11-24T08:00:00Z'),
      reasons: [
        { feature: 'must_haves', sentence: 'React 8 y' },
        { feature: 'nice_to_haves', sentence: 'GraphQL?', against: true },
      ],
    });
    const suggestions = [suggestion(first), suggestion(second)];
    await tell(desk, SuggestionsMadeSchema, { jobId, suggestions }, { version: 1 });
    desk.clock.advance(1000);
    await tell(
      desk,
      SuggestionDismissedSchema,
      { suggestion: { ...suggestions[1], status: 'DISMISSED', dismissedReason: 'NOT_A_FIT' } },
      { version: 2 },
    );
    const kept = await look(first);
    expect(kept.summary?.openSuggestions).toBe(1);
    expect(kept.ledger.find(({ kind }) => kind === 'JOB')).toMatchObject({
      source: 'Rediscovery',
      sourceDetail: 'Senior Frontend Engineer, Halden Ltd',
      history: 'Suggested, 24 November 2026',
      submission: 'Not yet sent',
      submissionDetail: 'Halden Ltd: never submitted',
      fitSignals: [
        { label: 'React 8 y', tone: 'PLAIN' },
        { label: 'GraphQL?', tone: 'MISSING' },
      ],
    });
    const { candidates } = desk.readers(desk.as('recruiter'));
    expect(
      (await candidates.list({ filter: { warm: true }, orderBy: 'NEWEST', first: 50 })).nodes.map(({ id }) => id),
    ).toContain(first);
    // Made again after it had been dismissed, by a later ranking.
    desk.clock.advance(1000);
    await tell(desk, SuggestionsMadeSchema, { jobId, suggestions: [suggestions[0] as object] }, { version: 2 });
    expect((await look(first)).summary?.openSuggestions).toBe(1);
    const dropped = await look(second);
    expect(dropped.summary?.openSuggestions).toBe(0);
    expect(dropped.timeline.find(({ kind }) => kind === 'SUGGESTION_DISMISSED')?.sentence).toBe(
      'Suggestion dismissed for Senior Frontend Engineer at Halden Ltd: not a fit',
    );
  });
});

describe('a withdrawal', () => {
  it('on the day of a reply counts as the later word', async () => {
    const id = await somebody();
    await tell(desk, InteractionLoggedSchema, { interaction: reply(id, { occurredAt: time('2026-11-24T07:00:00Z') }) });
    expect((await look(id)).candidate?.temperature?.kind).toBe('WARM');
    const entry = entryOf(id, { outcome: 'WITHDRAWN', outcomeAt: time('2026-11-24T08:00:00Z') });
    await tell(desk, CandidateWithdrewSchema, { entry });
    expect((await look(id)).candidate?.temperature).toMatchObject({
      kind: 'COOLING_OFF',
      explanation: expect.stringContaining('Withdrew from'),
    });
  });
});

describe('an undone entry', () => {
  it('is as if it had not been, and its lines stay marked', async () => {
    const id = await somebody();
    const entry = entryOf(id, { stage: 'SHORTLIST', submission: undefined });
    await tell(desk, CandidateShortlistedSchema, { entry }, { version: 1 });
    expect((await look(id)).ledger.find(({ kind }) => kind === 'JOB')?.source).toBe('Shortlist');
    await tell(desk, EntryChangedSchema, { entry: { ...entry, undone: true } }, { version: 2 });
    const { timeline, summary } = await look(id);
    expect(timeline.find(({ kind }) => kind === 'SHORTLISTED')).toMatchObject({ retracted: true });
    expect(summary?.history).toBe('Captured from LinkedIn, sourced');
  });
});

describe('what is due', () => {
  it('lists each person once while a reply waits, a task is due, or the next action is and is not snoozed', async () => {
    const [waiting, tasked, acting, snoozed, later] = await Promise.all(
      ['A', 'B', 'C', 'D', 'E'].map((name) => somebody(name)),
    );
    const action = (candidateId: string | undefined, given: object) => ({
      nextAction: { candidateId, kind: 'REENGAGE', sentence: 'Call them', dueDate: '2026-11-24', ...given },
    });
    const taskId = newId();
    await tell(desk, ThreadChangedSchema, {
      thread: { id: newId(), candidateId: waiting, waitingSince: time('2026-11-23T09:00:00Z') },
    });
    await tell(desk, TaskCreatedSchema, {
      task: { id: taskId, candidateId: tasked, title: 'Send salary', dueDate: '2026-11-24', status: 'OPEN' },
    });
    await tell(desk, NextActionChangedSchema, action(acting, {}));
    await tell(desk, NextActionChangedSchema, action(snoozed, { snoozedUntil: time('2026-12-24T09:00:00Z') }));
    await tell(desk, NextActionChangedSchema, action(later, { dueDate: '2026-11-25' }));
    const due = async () => {
      const { candidates } = desk.readers(desk.as('recruiter'));
      return (await candidates.list({ filter: { followUpDue: true }, orderBy: 'NEWEST', first: 100 })).nodes.map(
        ({ id }) => id,
      );
    };
    expect((await due()).sort()).toEqual([waiting, tasked, acting].sort());
    expect((await look(acting as string)).ledger[0]).toMatchObject({
      nextAction: 'Call them',
      nextActionDueOn: '2026-11-24',
    });
    await tell(
      desk,
      TaskDoneSchema,
      { task: { id: taskId, candidateId: tasked, title: 'Send salary', dueDate: '2026-11-24', status: 'DONE' } },
      { version: 2 },
    );
    // The creation, told late, does not open it again.
    await tell(desk, TaskCreatedSchema, {
      task: { id: taskId, candidateId: tasked, title: 'Send salary', dueDate: '2026-11-24', status: 'OPEN' },
    });
    expect((await due()).sort()).toEqual([waiting, acting].sort());
    expect(kindsOf((await look(tasked as string)).timeline)).toContain('TASK_DONE');
  });

  it('that was about a client is done without its words, which may name a client that is limited to a team', async () => {
    const id = await somebody();
    const task = { id: newId(), candidateId: id, clientId: newId(), title: 'Board seat at Geheim AG', status: 'DONE' };
    await tell(desk, TaskDoneSchema, { task }, { version: 2 });
    const { timeline, summary } = await look(id);
    expect(timeline[0]?.sentence).toBe('Task about a client done');
    expect(JSON.stringify([timeline, summary])).not.toContain('Geheim');
  });
});

describe('nurture', () => {
  it('writes the note of a step once and into the enrolment, and skips it when the event is republished', async () => {
    const id = await somebody();
    const enrolment = {
      id: newId(),
      pathId: newId(),
      pathName: 'Silver medalists',
      candidateId: id,
      status: 'ACTIVE',
      stepNumber: 2,
      startedBy: 'SILVER_MEDALIST',
    };
    const stepped = { enrolment, step: { number: 2, kind: 'NOTE', text: 'Keep for bank roles' } };
    await tell(desk, EnrolmentStartedSchema, { enrolment: { ...enrolment, stepNumber: 0 } }, { version: 1 });
    await tell(desk, EnrolmentSteppedSchema, stepped, { version: 2, cause: Cause.REPUBLISH });
    expect(kindsOf((await look(id)).timeline)).not.toContain('NOTE');
    for (const _ of [1, 2]) await tell(desk, EnrolmentSteppedSchema, stepped, { version: 2 });
    const { timeline, ledger } = await look(id);
    const notes = timeline.filter(({ kind }) => kind === 'NOTE');
    const episode = ledger.find(({ kind }) => kind === 'ENROLMENT');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ text: 'Keep for bank roles', actorId: null, episodeId: episode?.id });
    expect(timeline.find(({ kind }) => kind === 'NURTURE_STARTED')?.sentence).toBe(
      'Nurture path “Silver medalists” started, by its rule for silver medalist',
    );
    expect(episode).toMatchObject({ source: 'Nurture', sourceDetail: 'Silver medalists', history: 'Step 2, active' });
  });

  it('finds who is in a pool, and no longer once they left', async () => {
    const id = await somebody();
    const membership = { pool: { id: newId(), name: 'Vienna frontend', kind: 'STATIC' }, candidateId: id };
    const members = async () => {
      const { candidates } = desk.readers(desk.as('recruiter'));
      return (await candidates.list({ filter: { poolId: membership.pool.id }, orderBy: 'NAME', first: 10 })).nodes.map(
        (one) => one.id,
      );
    };
    await tell(desk, PoolJoinedSchema, { membership }, { version: 2 });
    expect(await members()).toEqual([id]);
    await tell(desk, PoolLeftSchema, { membership }, { version: 3 });
    await tell(desk, PoolJoinedSchema, { membership }, { version: 2 });
    expect(await members()).toEqual([]);
  });
});

describe('the timeline', () => {
  it('pages without a gap or a repetition, keeps to kinds and to one episode', async () => {
    const id = await somebody();
    for (let day = 1; day <= 7; day++) {
      await tell(
        desk,
        InteractionLoggedSchema,
        { interaction: { ...reply(id), id: newId() } },
        { at: `2026-11-0${day}T08:00:00Z` },
      );
    }
    const { timelines } = desk.readers(desk.as('recruiter'));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof timelines.timeline>> = await timelines.timeline(id, {
        first: 3,
        after,
        filter: { kinds: ['EMAIL'] },
      });
      seen.push(...page.nodes.map((entry) => entry.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(7);
    const [episode] = (await timelines.ledger(id, { first: 1 })).nodes;
    expect((await timelines.timeline(id, { first: 50, filter: { episodeId: episode?.id } })).nodes).toHaveLength(8);
    expect((await timelines.timeline(id, { first: 50, filter: { fieldChanges: true } })).nodes).toHaveLength(0);
  });

  it('can be neither changed nor deleted by the service itself', async () => {
    const id = await somebody();
    const change = (sql: string) => desk.deps.database.transact(desk.as('owner'), (tx) => tx.query(sql, [id]));
    await expect(change('update timeline_entry set occurred_at = now() where candidate_id = $1')).rejects.toThrow(
      /permission denied/,
    );
    await expect(change('delete from timeline_entry where candidate_id = $1')).rejects.toThrow(/permission denied/);
  });

  it('drops news of somebody who is not known', async () => {
    await expect(tell(desk, InteractionLoggedSchema, { interaction: reply(newId()) })).resolves.toBeUndefined();
  });
});
