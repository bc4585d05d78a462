import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as events from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import {
  addClient,
  capture,
  dayMs,
  giveRight,
  type InProcess,
  newRecruiter,
  open,
  openJob,
  refused,
  send,
  shortlist,
  submit,
  submitted,
} from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

async function newScene() {
  const recruiter = newRecruiter();
  const clientId = await addClient(service, recruiter, { name: 'Nordwind' });
  const jobId = await openJob(service, recruiter, clientId);
  return { recruiter, clientId, jobId, candidateId: await capture(service, recruiter) };
}

const entryText = `query ($id: ID!) { entry(id: $id) { stage outcome rejectedBy reason silverMedalist version
  interviews { id round status finalRound } feedback { text rating stage } offer { status pay { maxMinor } } history { sentence actor { id } } } }`;
const scheduleFields = '... on ScheduleInterviewSuccess { interview { id round } }';

describe('a shortlist', () => {
  it('takes a person once a job, whoever asks and under whatever id', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const suggestionId = newId();
    const results = await Promise.all(
      [1, 2, 3].map(() =>
        send(
          service,
          recruiter,
          'shortlistCandidate',
          { jobId, candidateId, suggestionId },
          '... on AlreadyInPipeline { entry { id } } ... on ShortlistCandidateSuccess { entry { id suggestionId } }',
        ),
      ),
    );
    expect(results.map((result) => result.__typename).sort()).toEqual([
      'AlreadyInPipeline',
      'AlreadyInPipeline',
      'ShortlistCandidateSuccess',
    ]);
    expect(new Set(results.map((result) => result.entry.id)).size).toBe(1);
    const merged = await capture(service, recruiter, { aliasIds: [candidateId] });
    expect((await send(service, recruiter, 'shortlistCandidate', { jobId, candidateId: merged })).__typename).toBe(
      'AlreadyInPipeline',
    );
    const [event] = await service.said(events.CandidateShortlistedSchema, recruiter.agencyId);
    expect(event?.message.entry).toMatchObject({
      suggestionId,
      stage: 'SHORTLIST',
      outcome: 'ACTIVE',
      jobTitle: 'Data Engineer',
      clientName: 'Nordwind',
    });
  });

  it('can be undone for ten minutes, as if it had not been', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const entryId = await shortlist(service, recruiter, jobId, candidateId);
    service.moveClock(9 * 60_000);
    expect(
      (
        await send(
          service,
          recruiter,
          'unshortlist',
          { entryId },
          '... on UnshortlistSuccess { job { entries { id } } }',
        )
      ).job.entries,
    ).toEqual([]);
    expect(
      (await service.ask(recruiter, 'query ($id: ID!) { entry(id: $id) { id } }', { id: entryId })).entry,
    ).toBeNull();
    const [event] = await service.said(events.EntryChangedSchema, recruiter.agencyId);
    expect(event?.message.entry).toMatchObject({ undone: true, outcome: 'WITHDRAWN' });
    const again = await shortlist(service, recruiter, jobId, candidateId);
    service.moveClock(11 * 60_000);
    expect(
      await send(service, recruiter, 'unshortlist', { entryId: again }, '... on TooLateToUndo { message }'),
    ).toMatchObject({
      __typename: 'TooLateToUndo',
      message: expect.stringContaining('ten minutes'),
    });
  });

  it('of an applicant is undone to the application', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const entryId = await shortlist(service, recruiter, jobId, candidateId);
    await service.base.sql(
      `update entry set stage = 'APPLICATION', stage_since = stage_since - interval '1 day',
       created_at = created_at - interval '1 day' where id = $1`,
      [entryId],
    );
    expect(await shortlist(service, recruiter, jobId, candidateId)).toBe(entryId);
    await send(service, recruiter, 'unshortlist', { entryId }, '... on UnshortlistSuccess { job { id } }');
    const { entry } = await service.ask(recruiter, 'query ($id: ID!) { entry(id: $id) { stage outcome } }', {
      id: entryId,
    });
    expect(entry).toEqual({ stage: 'APPLICATION', outcome: 'ACTIVE' });
  });

  it('knows neither a stranger nor a malformed id nor a job of another agency', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const other = await newScene();
    expect(await refused(service, recruiter, 'shortlistCandidate', { jobId: 'x', candidateId })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'jobId',
    });
    expect(await refused(service, recruiter, 'shortlistCandidate', { jobId: other.jobId, candidateId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await refused(service, recruiter, 'shortlistCandidate', { jobId, candidateId: other.candidateId }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('waits a moment for a person that was entered just now', async () => {
    const { recruiter, jobId } = await newScene();
    const candidateId = newId();
    const asked = send(service, recruiter, 'shortlistCandidate', { jobId, candidateId });
    await capture(service, recruiter, {}, candidateId);
    expect((await asked).__typename).toBe('ShortlistCandidateSuccess');
  });
});

describe('an entry', () => {
  it('goes from interview to offer with its history and who acted', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const entryId = await submitted(service, recruiter, jobId, candidateId);
    const scheduledAt = new Date(service.clock.now().getTime() + dayMs).toISOString();
    const { interview } = await send(service, recruiter, 'scheduleInterview', { entryId, scheduledAt }, scheduleFields);
    service.moveClock(2 * dayMs);
    await send(service, recruiter, 'recordInterview', { entryId, interviewId: interview.id, status: 'HELD' });
    await send(service, recruiter, 'scheduleInterview', {
      entryId,
      scheduledAt: service.clock.now().toISOString(),
      finalRound: true,
    });
    await send(service, recruiter, 'recordFeedback', { entryId, text: 'Convincing.', rating: 5 });
    await send(service, recruiter, 'recordOffer', {
      entryId,
      status: 'MADE',
      pay: { maxMinor: 8_000_000, currency: 'eur', period: 'YEAR' },
    });
    await send(service, recruiter, 'recordOffer', { entryId, status: 'ACCEPTED' });
    const { entry } = await service.ask(recruiter, entryText, { id: entryId });
    expect(entry).toMatchObject({
      stage: 'OFFER',
      outcome: 'ACTIVE',
      interviews: [
        { round: 1, status: 'HELD', finalRound: false },
        { round: 2, status: 'SCHEDULED', finalRound: true },
      ],
      feedback: [{ text: 'Convincing.', rating: 5, stage: 'INTERVIEW' }],
      offer: { status: 'ACCEPTED', pay: { maxMinor: 8_000_000 } },
      version: 8,
    });
    expect(entry.history.map((change: { sentence: string }) => change.sentence)).toEqual([
      'Offer accepted',
      'Offer made',
      'Feedback of Nordwind, 5 of 5',
      'Interview 2 set up, the final one',
      'Interview 1 took place',
      'Interview 1 set up',
      'Submitted to Nordwind',
      'Shortlisted',
    ]);
    expect(entry.history.every((change: { actor: { id: string } }) => change.actor.id === recruiter.id)).toBe(true);
    const [held] = await service.said(events.InterviewHeldSchema, recruiter.agencyId);
    expect(held).toMatchObject({ occurredAt: new Date(scheduledAt), message: { interviewId: interview.id } });
  });

  it('rejected by the client at interview for timing is a silver medalist, and says so with the feedback', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const entryId = await submitted(service, recruiter, jobId, candidateId);
    await send(service, recruiter, 'scheduleInterview', { entryId, scheduledAt: service.clock.now().toISOString() });
    await send(service, recruiter, 'rejectEntry', {
      entryId,
      rejectedBy: 'CLIENT',
      reason: 'TIMING',
      feedback: 'Next year.',
      rating: 4,
    });
    expect((await service.ask(recruiter, entryText, { id: entryId })).entry).toMatchObject({
      outcome: 'REJECTED',
      silverMedalist: true,
    });
    const [event] = await service.said(events.CandidateRejectedSchema, recruiter.agencyId);
    expect(event?.message.entry).toMatchObject({ silverMedalist: true, feedback: [{ text: 'Next year.', rating: 4 }] });
    expect(
      await send(
        service,
        recruiter,
        'withdrawEntry',
        { entryId, reason: 'OTHER' },
        '... on EntryEnded { entry { outcome } }',
      ),
    ).toEqual({
      __typename: 'EntryEnded',
      entry: { outcome: 'REJECTED' },
    });
  });

  it("on hold can be taken up again, and a withdrawal is the person's own no", async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const entryId = await shortlist(service, recruiter, jobId, candidateId);
    for (const onHold of [true, true, false]) await send(service, recruiter, 'holdEntry', { entryId, onHold });
    expect(await service.said(events.EntryChangedSchema, recruiter.agencyId)).toHaveLength(2);
    await send(service, recruiter, 'withdrawEntry', { entryId, reason: 'COUNTER_OFFER' });
    const [event] = await service.said(events.CandidateWithdrewSchema, recruiter.agencyId);
    expect(event?.message.entry).toMatchObject({ outcome: 'WITHDRAWN', rejectedBy: '', reason: 'COUNTER_OFFER' });
  });

  it('names the field that is wrong', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const entryId = await shortlist(service, recruiter, jobId, candidateId);
    expect(await refused(service, recruiter, 'recordFeedback', { entryId })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'text',
    });
    expect(await refused(service, recruiter, 'recordFeedback', { entryId, rating: 9 })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'rating',
    });
    expect(
      await refused(service, recruiter, 'recordInterview', { entryId, interviewId: newId(), status: 'HELD' }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = await newScene();
    const contact = { clientId: elsewhere.clientId, name: 'Ada Byron' };
    const added = await send(
      service,
      elsewhere.recruiter,
      'addContact',
      contact,
      '... on AddContactSuccess { contact { id } }',
    );
    await giveRight(service, recruiter, candidateId, { jobId });
    await expect(submit(service, recruiter, entryId, { contactId: added.contact.id })).rejects.toThrow('contactId');
  });
});
