import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidateBlockChangedSchema } from '@rekindle/proto/candidates';
import { OffLimitsChangedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import {
  addClient,
  capture,
  day,
  giveRight,
  type InProcess,
  join,
  type Member,
  newRecruiter,
  open,
  openJob,
  refused,
  send,
  shortlist,
  submit,
} from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

/** Somebody on a shortlist with the right given: nothing but a block can hold them back. */
async function readyToSend(person: object = {}, jobMore: object = {}) {
  const recruiter = newRecruiter();
  const clientId = await addClient(service, recruiter, { name: 'Nordwind', domains: ['nordwind.example'] });
  const jobId = await openJob(service, recruiter, clientId, jobMore);
  const candidateId = await capture(service, recruiter, person);
  const entryId = await shortlist(service, recruiter, jobId, candidateId);
  await giveRight(service, recruiter, candidateId, { jobId });
  return { recruiter, clientId, jobId, candidateId, entryId };
}

const ruleFields = '... on SetOffLimitsSuccess { offLimits { id lifted } }';

async function setRule(member: Member, clientId: string, why: string, more: object = {}) {
  const input = { clientId, scope: 'CLIENT_GROUP', why, ...more };
  return (await send(service, member, 'setOffLimits', input, ruleFields)).offLimits.id as string;
}

async function block(member: Member, candidateId: string, kind: string, until = '', lifted = false) {
  const blocks = lifted ? [] : [{ kind, until }];
  const message = { candidate: { id: candidateId, name: 'Ines Moreau', blocks }, block: { kind }, lifted };
  await service.tell(CandidateBlockChangedSchema, message, {
    agencyId: member.agencyId,
    aggregateId: candidateId,
    version: lifted ? 3 : 2,
  });
}

describe('who must not be contacted or represented', () => {
  it.each(['DO_NOT_CONTACT', 'DO_NOT_REPRESENT'])('is neither submitted nor shortlisted: %s', async (kind) => {
    const { recruiter, clientId, entryId, candidateId } = await readyToSend();
    await block(recruiter, candidateId, kind, day(service, 30));
    expect(await submit(service, recruiter, entryId)).toMatchObject({
      __typename: 'CandidateBlocked',
      until: day(service, 30),
      message: expect.stringContaining('Ines Moreau'),
    });
    const jobId = await openJob(service, recruiter, clientId);
    expect((await send(service, recruiter, 'shortlistCandidate', { jobId, candidateId })).__typename).toBe(
      'CandidateBlocked',
    );
    await block(recruiter, candidateId, kind, '', true);
    expect((await submit(service, recruiter, entryId)).__typename).toBe('SubmitCandidateSuccess');
  });

  it('is free again the day after the last one, and news that comes late does not free them', async () => {
    const { recruiter, entryId, candidateId } = await readyToSend();
    await block(recruiter, candidateId, 'DO_NOT_CONTACT');
    await capture(service, recruiter, {}, candidateId, 1);
    expect((await submit(service, recruiter, entryId)).__typename).toBe('CandidateBlocked');
    const other = await readyToSend();
    await block(other.recruiter, other.candidateId, 'DO_NOT_CONTACT', day(service, -1));
    expect((await submit(service, other.recruiter, other.entryId)).__typename).toBe('SubmitCandidateSuccess');
  });

  it('stays blocked when only another of their ids is known to the entry', async () => {
    const { recruiter, entryId, candidateId } = await readyToSend();
    await capture(service, recruiter, { aliasIds: [candidateId], blocks: [{ kind: 'DO_NOT_CONTACT' }] });
    expect((await submit(service, recruiter, entryId)).__typename).toBe('CandidateBlocked');
  });
});

describe('an off-limits rule', () => {
  it('by agreement keeps the people of that client from every job, by employer', async () => {
    const { recruiter, entryId } = await readyToSend({ employer: 'Südstern AG' });
    const other = await addClient(service, recruiter, { name: 'Südstern' });
    const liftableById = await join(service, recruiter);
    const id = await setRule(recruiter, other, 'CLIENT_AGREEMENT', { untilDate: day(service, 60), liftableById });
    expect(await submit(service, recruiter, entryId)).toMatchObject({
      __typename: 'CandidateBlocked',
      until: day(service, 60),
      liftableBy: { id: liftableById },
    });
    const notYours = await send(
      service,
      recruiter,
      'liftOffLimits',
      { offLimitsId: id },
      '... on NotYoursToLift { liftableBy { id } }',
    );
    expect(notYours).toEqual({ __typename: 'NotYoursToLift', liftableBy: { id: liftableById } });
    await send(service, { ...recruiter, id: liftableById }, 'liftOffLimits', { offLimitsId: id });
    expect((await submit(service, recruiter, entryId)).__typename).toBe('SubmitCandidateSuccess');
    const events = await service.said(OffLimitsChangedSchema, recruiter.agencyId);
    expect(
      events.map(({ message, version }) => [version, message.offLimits?.lifted, message.offLimits?.clientNames]),
    ).toEqual([
      [1, false, ['Südstern']],
      [2, true, ['Südstern']],
    ]);
  });

  it('of a group reaches the people of its branches, of a branch only its own', async () => {
    const { recruiter, entryId } = await readyToSend({ employer: 'Südstern Graz' });
    const parent = await addClient(service, recruiter, { name: 'Südstern' });
    await addClient(service, recruiter, { name: 'Südstern Graz', parentId: parent });
    const candidateId = await capture(service, recruiter, { employer: 'Südstern Graz' });
    const shortlisted = async () => {
      const jobId = await openJob(service, recruiter, await addClient(service, recruiter));
      return (await send(service, recruiter, 'shortlistCandidate', { jobId, candidateId })).__typename;
    };
    await setRule(recruiter, parent, 'CLIENT_AGREEMENT', { scope: 'BRANCH' });
    expect(await shortlisted()).toBe('ShortlistCandidateSuccess');
    await setRule(recruiter, parent, 'CLIENT_AGREEMENT');
    expect(await shortlisted()).toBe('CandidateBlocked');
    expect((await submit(service, recruiter, entryId)).__typename).toBe('CandidateBlocked');
  });

  it.each([
    ['CURRENT_EMPLOYER', { employer: 'nordwind.example' }, {}],
    ['CANDIDATE_REFUSES', {}, { scope: 'PERSON' }],
  ])('%s keeps the person from the whole group of that client, and from no other', async (why, person, more) => {
    const { recruiter, clientId, candidateId, entryId } = await readyToSend(person);
    const branch = await addClient(service, recruiter, { name: 'Nordwind Kiel', parentId: clientId });
    await setRule(recruiter, clientId, why, { ...more, ...(why === 'CANDIDATE_REFUSES' ? { candidateId } : {}) });
    expect((await submit(service, recruiter, entryId)).__typename).toBe('CandidateBlocked');
    const shortlisted = async (atClient: string) => {
      const jobId = await openJob(service, recruiter, atClient);
      return (await send(service, recruiter, 'shortlistCandidate', { jobId, candidateId })).__typename;
    };
    expect(await shortlisted(branch)).toBe('CandidateBlocked');
    expect(await shortlisted(await addClient(service, recruiter))).toBe('ShortlistCandidateSuccess');
  });

  it('PLACED_BY_US holds for jobs that start before its end', async () => {
    for (const [startsIn, expected] of [
      [10, 'CandidateBlocked'],
      [31, 'SubmitCandidateSuccess'],
    ] as const) {
      const { recruiter, candidateId, entryId } = await readyToSend({}, { startDate: day(service, startsIn) });
      const other = await addClient(service, recruiter, { name: 'Südstern' });
      await setRule(recruiter, other, 'PLACED_BY_US', { scope: 'PERSON', candidateId, untilDate: day(service, 30) });
      expect((await submit(service, recruiter, entryId)).__typename).toBe(expected);
    }
  });

  it.each([
    ['CLIENT_AGREEMENT', 'CandidateBlocked'],
    ['PLACED_BY_US', 'CandidateBlocked'],
    ['CURRENT_EMPLOYER', 'ShortlistCandidateSuccess'],
  ])(
    '%s without a person, of a client where we placed them: %s for a job after the contract',
    async (why, expected) => {
      const { recruiter, clientId, candidateId, entryId } = await readyToSend({}, { employmentType: 'CONTRACT' });
      const placement = { entryId, startDate: day(service, -5), endDate: day(service, 30) };
      await send(service, recruiter, 'placeCandidate', placement);
      // Known by another id since: the placement is theirs all the same.
      const survivor = await capture(service, recruiter, { aliasIds: [candidateId] });
      await setRule(recruiter, clientId, why);
      const later = { startDate: day(service, 31) };
      const jobId = await openJob(service, recruiter, await addClient(service, recruiter), later);
      expect((await send(service, recruiter, 'shortlistCandidate', { jobId, candidateId: survivor })).__typename).toBe(
        expected,
      );
    },
  );

  it('names what is missing', async () => {
    const recruiter = newRecruiter();
    const clientId = await addClient(service, recruiter);
    const input = { clientId, scope: 'CLIENT_GROUP', why: 'CLIENT_AGREEMENT' };
    expect(await refused(service, recruiter, 'setOffLimits', { ...input, why: 'CANDIDATE_REFUSES' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'candidateId',
    });
    expect(await refused(service, recruiter, 'setOffLimits', { ...input, untilDate: day(service, -1) })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'untilDate',
    });
    expect(await refused(service, recruiter, 'setOffLimits', { ...input, clientId: newId() })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refused(service, { ...recruiter, role: 'read_only' }, 'setOffLimits', input)).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
