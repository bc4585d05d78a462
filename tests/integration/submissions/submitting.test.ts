import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidateSubmittedSchema } from '@rekindle/proto/submissions';
import {
  addClient,
  capture,
  day,
  giveRight,
  type InProcess,
  newRecruiter,
  open,
  openJob,
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
  const candidateId = await capture(service, recruiter);
  return { recruiter, colleague: { ...newRecruiter(), agencyId: recruiter.agencyId }, clientId, jobId, candidateId };
}

describe('a submission', () => {
  it('goes out once the right to represent was given, and says under which', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const entryId = await shortlist(service, recruiter, jobId, candidateId);
    expect(await submit(service, recruiter, entryId)).toMatchObject({
      __typename: 'RightToRepresentMissing',
      message: expect.stringContaining('Ask Ines Moreau'),
    });
    const rightId = await giveRight(service, recruiter, candidateId, { jobId });
    expect(await submit(service, recruiter, entryId)).toMatchObject({
      __typename: 'SubmitCandidateSuccess',
      entry: {
        stage: 'SUBMISSION',
        submission: { sentBy: { id: recruiter.id }, rightToRepresent: { id: rightId }, workingDaysWithoutFeedback: 0 },
      },
    });
    const [event] = await service.said(CandidateSubmittedSchema, recruiter.agencyId);
    expect(event).toMatchObject({
      version: 2,
      message: { entry: { stage: 'SUBMISSION', clientName: 'Nordwind', submission: { rightId } } },
    });
  });

  it('for the same job is refused and says who sent the first and when', async () => {
    const { recruiter, colleague, jobId, candidateId } = await newScene();
    const entryId = await submitted(service, recruiter, jobId, candidateId);
    expect(await submit(service, colleague, entryId)).toEqual({
      __typename: 'CandidateAlreadySubmitted',
      entry: { id: entryId },
      sentBy: { id: recruiter.id },
      sentAt: expect.stringMatching(/^\d{4}-/),
    });
  });

  it('for another job of the same client group warns with when, outcome and feedback, and goes on when read', async () => {
    const { recruiter, clientId, jobId, candidateId } = await newScene();
    const first = await submitted(service, recruiter, jobId, candidateId);
    await send(service, recruiter, 'rejectEntry', {
      entryId: first,
      rejectedBy: 'CLIENT',
      reason: 'TIMING',
      feedback: 'Strong, but too late for us.',
      rating: 4,
    });
    const branchId = await addClient(service, recruiter, { name: 'Nordwind Berlin', parentId: clientId });
    const otherJob = await openJob(service, recruiter, branchId, { title: 'Data Architect' });
    const entryId = await shortlist(service, recruiter, otherJob, candidateId);
    await giveRight(service, recruiter, candidateId, { clientId });
    const warned = await submit(service, recruiter, entryId);
    expect(warned).toMatchObject({ __typename: 'SubmittedToClientBefore', prior: { entry: { id: first } } });
    expect(warned.prior.sentence).toMatch(
      /^Ines Moreau was submitted to Nordwind for Data Engineer on \d+ \w+ \d{4}: rejected by the client \(timing\)\. Feedback: “Strong, but too late for us\.”$/,
    );
    const shown = await service.ask(
      recruiter,
      'query ($id: ID!) { entry(id: $id) { priorSubmission { sentence entry { id } } } }',
      { id: entryId },
    );
    expect(shown.entry.priorSubmission).toEqual({ sentence: warned.prior.sentence, entry: { id: first } });
    expect((await submit(service, recruiter, entryId, { despitePriorSubmission: true })).__typename).toBe(
      'SubmitCandidateSuccess',
    );
  });

  it('to another client does not warn', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    await submitted(service, recruiter, jobId, candidateId);
    const elsewhere = await openJob(service, recruiter, await addClient(service, recruiter));
    const entryId = await shortlist(service, recruiter, elsewhere, candidateId);
    await giveRight(service, recruiter, candidateId, { jobId: elsewhere });
    expect((await submit(service, recruiter, entryId)).__typename).toBe('SubmitCandidateSuccess');
  });

  it('of one person by two colleagues at once goes out once, the other is told who was first', async () => {
    const { recruiter, colleague, jobId, candidateId } = await newScene();
    const entryId = await shortlist(service, recruiter, jobId, candidateId);
    await giveRight(service, recruiter, candidateId, { jobId });
    const results = await Promise.all(
      [recruiter, colleague, recruiter, colleague].map((member) => submit(service, member, entryId)),
    );
    expect(results.map((result) => result.__typename).sort()).toEqual([
      'CandidateAlreadySubmitted',
      'CandidateAlreadySubmitted',
      'CandidateAlreadySubmitted',
      'SubmitCandidateSuccess',
    ]);
  });

  it('of one person for two jobs of a client at once: the second is warned of the first', async () => {
    const { recruiter, colleague, clientId, jobId, candidateId } = await newScene();
    const otherJob = await openJob(service, recruiter, clientId, { title: 'Data Architect' });
    await giveRight(service, recruiter, candidateId, { clientId });
    const entries = [
      await shortlist(service, recruiter, jobId, candidateId),
      await shortlist(service, recruiter, otherJob, candidateId),
    ];
    const results = await Promise.all(
      entries.map((entryId, index) => submit(service, index ? colleague : recruiter, entryId)),
    );
    expect(results.map((result) => result.__typename).sort()).toEqual([
      'SubmitCandidateSuccess',
      'SubmittedToClientBefore',
    ]);
  });

  it('of somebody merged into another sees what was sent under the other id', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const duplicate = await capture(service, recruiter);
    const first = await submitted(service, recruiter, jobId, candidateId);
    const second = await shortlist(service, recruiter, jobId, duplicate);
    await giveRight(service, recruiter, duplicate, { jobId });
    await capture(service, recruiter, { aliasIds: [duplicate] }, candidateId, 2);
    expect(await submit(service, recruiter, second)).toMatchObject({
      __typename: 'CandidateAlreadySubmitted',
      entry: { id: first },
    });
    const { _entities } = await service.ask(
      recruiter,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Candidate { entries { id } rightsToRepresent { id } } } }',
      { r: [{ __typename: 'Candidate', id: candidateId }] },
    );
    expect(_entities[0].entries.map((entry: { id: string }) => entry.id).sort()).toEqual([first, second].sort());
    expect(_entities[0].rightsToRepresent).toHaveLength(2);
  });

  it('under a right that is over, refused or for another job is refused', async () => {
    const { recruiter, clientId, jobId, candidateId } = await newScene();
    const entryId = await shortlist(service, recruiter, jobId, candidateId);
    const attempt = async () => (await submit(service, recruiter, entryId)).__typename;
    await giveRight(service, recruiter, candidateId, { jobId: await openJob(service, recruiter, clientId) });
    expect(await attempt()).toBe('RightToRepresentMissing');
    await giveRight(service, recruiter, candidateId, { jobId }, { until: day(service, -1) });
    expect(await attempt()).toBe('RightToRepresentMissing');
    await giveRight(service, recruiter, candidateId, { clientId });
    await giveRight(service, recruiter, candidateId, { jobId }, { status: 'REFUSED' });
    expect(await attempt()).toBe('RightToRepresentMissing');
    await giveRight(service, recruiter, candidateId, { jobId }, { until: day(service) });
    expect(await attempt()).toBe('SubmitCandidateSuccess');
  });

  it('repeated under its key gives its answer again and sends nothing twice', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const entryId = await shortlist(service, recruiter, jobId, candidateId);
    await giveRight(service, recruiter, candidateId, { jobId });
    const again = { idempotencyKey: 'once' };
    expect((await submit(service, recruiter, entryId, again)).__typename).toBe('SubmitCandidateSuccess');
    expect((await submit(service, recruiter, entryId, again)).__typename).toBe('SubmitCandidateSuccess');
    expect(await service.said(CandidateSubmittedSchema, recruiter.agencyId)).toHaveLength(1);
  });

  it('of an entry that was changed meanwhile is refused with the version now stored', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const entryId = await shortlist(service, recruiter, jobId, candidateId);
    await giveRight(service, recruiter, candidateId, { jobId });
    await send(service, recruiter, 'holdEntry', { entryId, onHold: true });
    expect(await submit(service, recruiter, entryId, { expectedVersion: 1 })).toEqual({
      __typename: 'ChangedMeanwhile',
      currentVersion: 2,
    });
  });
});
