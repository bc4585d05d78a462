import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgencyFoundedSchema } from '@rekindle/proto/agency';
import * as events from '@rekindle/proto/submissions';
import {
  addClient,
  capture,
  day,
  dayMs,
  giveRight,
  type InProcess,
  type Member,
  newRecruiter,
  open,
  openJob,
  refused,
  ringOnce,
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

async function newScene(jobMore: object = {}) {
  const recruiter = newRecruiter();
  const { agencyId } = recruiter;
  const agency = { id: agencyId, name: 'Halden Search', timeZone: 'Europe/Berlin' };
  await service.tell(AgencyFoundedSchema, { agency }, { agencyId, aggregateId: agencyId });
  const clientId = await addClient(service, recruiter, { name: 'Nordwind' });
  const jobId = await openJob(service, recruiter, clientId, { employmentType: 'CONTRACT', ...jobMore });
  const candidateId = await capture(service, recruiter);
  return { recruiter, clientId, jobId, candidateId, entryId: await submitted(service, recruiter, jobId, candidateId) };
}

const fields = `... on PlaceCandidateSuccess { jobFilled placement { id status } entry { stage outcome } } ... on AlreadyPlaced { placement { id } }`;

const place = (member: Member, entryId: string, more: object) =>
  send(service, member, 'placeCandidate', { entryId, startDate: day(service), ...more }, fields);

async function placementsOf(member: Member, candidateId: string) {
  const text = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Candidate {
    placements { id status startDate endDate endedBy guaranteeUntil terms { fromDate untilDate pay { maxMinor } } } } } }`;
  return (await service.ask(member, text, { r: [{ __typename: 'Candidate', id: candidateId }] }))._entities[0]
    .placements;
}

describe('a placement', () => {
  it('fills an opening, and says when the last one is filled', async () => {
    const { recruiter, jobId, candidateId, entryId } = await newScene({ openings: 2 });
    const placed = await place(recruiter, entryId, {
      guaranteeUntil: day(service, 90),
      pay: { maxMinor: 60_000, currency: 'EUR', period: 'DAY' },
    });
    expect(placed).toMatchObject({
      jobFilled: false,
      placement: { status: 'ACTIVE' },
      entry: { stage: 'PLACEMENT', outcome: 'PLACED' },
    });
    expect(await placementsOf(recruiter, candidateId)).toMatchObject([
      {
        guaranteeUntil: day(service, 90),
        terms: [{ fromDate: day(service), untilDate: null, pay: { maxMinor: 60_000 } }],
      },
    ]);
    const second = await submitted(service, recruiter, jobId, await capture(service, recruiter));
    expect(await place(recruiter, second, { startDate: day(service, 10) })).toMatchObject({
      jobFilled: true,
      placement: { status: 'UPCOMING' },
    });
    const [event] = await service.said(events.CandidatePlacedSchema, recruiter.agencyId);
    expect(event?.message).toMatchObject({
      entry: { outcome: 'PLACED', placementId: placed.placement.id },
      placement: { id: placed.placement.id, candidateId, status: 'ACTIVE' },
    });
    expect((await place(recruiter, entryId, {})).__typename).toBe('EntryEnded');
  });

  it('begins and ends by itself on the days of the agency', async () => {
    const { recruiter, candidateId, entryId } = await newScene();
    const [start, end] = [day(service, 5), day(service, 10)];
    await place(recruiter, entryId, { startDate: start, endDate: end });
    const status = async () => (await placementsOf(recruiter, candidateId))[0].status;
    const timers = await service.base.sql<{ due_at: Date }>('select due_at from timer where agency_id = $1', [
      recruiter.agencyId,
    ]);
    const { timeZone } = { timeZone: 'Europe/Berlin' };
    expect(timers.map((timer) => timer.due_at.toLocaleString('sv-SE', { timeZone }))).toEqual([`${start} 00:00:00`]);
    await ringOnce(service);
    expect(await status()).toBe('UPCOMING');
    service.moveClock(5 * dayMs);
    await ringOnce(service);
    expect(await status()).toBe('ACTIVE');
    service.moveClock(5 * dayMs);
    await ringOnce(service);
    expect(await status()).toBe('ACTIVE');
    service.moveClock(dayMs);
    await ringOnce(service);
    expect(await placementsOf(recruiter, candidateId)).toMatchObject([{ status: 'ENDED', endedBy: 'COMPLETED' }]);
    expect(await service.said(events.PlacementChangedSchema, recruiter.agencyId)).toMatchObject([
      { version: 2, message: { placement: { status: 'ACTIVE' } } },
    ]);
    expect(await service.said(events.PlacementEndedSchema, recruiter.agencyId)).toMatchObject([
      { version: 3, message: { placement: { endedBy: 'COMPLETED' } } },
    ]);
  });

  it('is extended by a new term, and ends on the later day', async () => {
    const { recruiter, candidateId, entryId } = await newScene();
    const [end, later] = [day(service, 2), day(service, 6)];
    const { placement } = await place(recruiter, entryId, { endDate: end });
    expect(
      await refused(service, recruiter, 'extendPlacement', { placementId: placement.id, endDate: end }),
    ).toMatchObject({ code: 'BAD_INPUT', field: 'endDate' });
    await send(service, recruiter, 'extendPlacement', { placementId: placement.id, endDate: later });
    expect((await placementsOf(recruiter, candidateId))[0]).toMatchObject({
      endDate: later,
      terms: [{ untilDate: end }, { fromDate: day(service, 3), untilDate: later }],
    });
    service.moveClock(4 * dayMs);
    await ringOnce(service);
    expect((await placementsOf(recruiter, candidateId))[0].status).toBe('ACTIVE');
    service.moveClock(3 * dayMs);
    await ringOnce(service);
    expect((await placementsOf(recruiter, candidateId))[0].status).toBe('ENDED');
    expect(
      await refused(service, recruiter, 'extendPlacement', { placementId: placement.id, endDate: day(service, 9) }),
    ).toMatchObject({ code: 'CONFLICT' });
  });

  it('ends today by a word, later by its day, or before it began', async () => {
    const ended = async (startsIn: number, endsIn: number, endedBy: string) => {
      const { recruiter, candidateId, entryId } = await newScene();
      const { placement } = await place(recruiter, entryId, { startDate: day(service, startsIn) });
      await send(service, recruiter, 'endPlacement', {
        placementId: placement.id,
        endDate: day(service, endsIn),
        endedBy,
      });
      const [{ status, endedBy: how }] = await placementsOf(recruiter, candidateId);
      return [status, how];
    };
    expect(await ended(0, 0, 'RESIGNED')).toEqual(['ENDED', 'RESIGNED']);
    expect(await ended(0, 5, 'CLIENT_ENDED')).toEqual(['ACTIVE', 'CLIENT_ENDED']);
    expect(await ended(9, 5, 'BACKED_OUT')).toEqual(['ENDED', 'BACKED_OUT']);
    await expect(ended(9, 5, 'RESIGNED')).rejects.toThrow('BACKED_OUT');
  });

  it('elsewhere in the same time is refused and says which', async () => {
    const { recruiter, clientId, candidateId, entryId } = await newScene();
    const first = await place(recruiter, entryId, { endDate: day(service, 30) });
    const otherJob = await openJob(service, recruiter, clientId, { startDate: day(service, 40) });
    const other = await shortlist(service, recruiter, otherJob, candidateId);
    expect(await place(recruiter, other, { startDate: day(service, 20) })).toEqual({
      __typename: 'AlreadyPlaced',
      placement: { id: first.placement.id },
    });
    expect((await place(recruiter, other, { startDate: day(service, 31) })).__typename).toBe('PlaceCandidateSuccess');
  });

  it('keeps the person from jobs that start before its end, not from later ones', async () => {
    const { recruiter, clientId, candidateId, entryId } = await newScene();
    const later = await openJob(service, recruiter, clientId, { startDate: day(service, 31) });
    const laterEntry = await shortlist(service, recruiter, later, candidateId);
    await giveRight(service, recruiter, candidateId, { clientId });
    await place(recruiter, entryId, { endDate: day(service, 30) });
    const sooner = await openJob(service, recruiter, clientId, { startDate: day(service, 30) });
    expect(
      await send(
        service,
        recruiter,
        'shortlistCandidate',
        { jobId: sooner, candidateId },
        '... on CandidateBlocked { message until }',
      ),
    ).toMatchObject({
      until: day(service, 30),
      message: expect.stringContaining('placed at Nordwind'),
    });
    expect((await submit(service, recruiter, laterEntry, { despitePriorSubmission: true })).__typename).toBe(
      'SubmitCandidateSuccess',
    );
  });

  it('of one person twice at once happens once', async () => {
    const { recruiter, clientId, candidateId, entryId } = await newScene();
    const other = await shortlist(service, recruiter, await openJob(service, recruiter, clientId), candidateId);
    const results = await Promise.all([entryId, other].map((id) => place(recruiter, id, {})));
    expect(results.map((result) => result.__typename).sort()).toEqual(['AlreadyPlaced', 'PlaceCandidateSuccess']);
  });
});
