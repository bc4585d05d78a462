import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgencyFoundedSchema } from '@rekindle/proto/agency';
import {
  InteractionLoggedSchema,
  InteractionRetractedSchema,
  type RightToRepresentHeardSchema,
} from '@rekindle/proto/communications';
import { RightToRepresentChangedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
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
  shortlist,
  submit,
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
  return { recruiter, clientId, jobId, candidateId };
}

type Heard = MessageInitShape<typeof RightToRepresentHeardSchema>;

function call(member: Member, candidateId: string, rightToRepresent: Heard, at = service.clock.now(), id = newId()) {
  const interaction = {
    id,
    candidateId,
    channel: 'CALL',
    occurredAt: timestampFromDate(at),
    heard: { rightToRepresent },
  };
  return {
    id,
    record: service.record(InteractionLoggedSchema, { interaction }, { agencyId: member.agencyId, aggregateId: id }),
  };
}

async function rightsOf(member: Member, candidateId: string) {
  const text = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Candidate {
    rightsToRepresent { status heardIn exclusive until job { id } client { name } } } } }`;
  return (await service.ask(member, text, { r: [{ __typename: 'Candidate', id: candidateId }] }))._entities[0]
    .rightsToRepresent;
}

describe('a right that was heard in a call', () => {
  it('holds for the job that was spoken of, once, however often the event comes', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const entryId = await shortlist(service, recruiter, jobId, candidateId);
    const { record } = call(recruiter, candidateId, {
      jobId,
      answer: 'GIVEN',
      exclusive: true,
      until: day(service, 30),
    });
    await service.apply([record, record]);
    await service.apply([record]);
    expect(await rightsOf(recruiter, candidateId)).toEqual([
      { status: 'GIVEN', heardIn: 'CALL', exclusive: true, until: day(service, 30), job: { id: jobId }, client: null },
    ]);
    expect(await service.said(RightToRepresentChangedSchema, recruiter.agencyId)).toHaveLength(1);
    expect((await submit(service, recruiter, entryId)).__typename).toBe('SubmitCandidateSuccess');
  });

  it('for a branch holds for the whole group', async () => {
    const { recruiter, clientId, candidateId } = await newScene();
    const branch = await addClient(service, recruiter, { name: 'Nordwind Kiel', parentId: clientId });
    await service.apply([call(recruiter, candidateId, { clientId: branch, answer: 'GIVEN' }).record]);
    expect(await rightsOf(recruiter, candidateId)).toMatchObject([{ status: 'GIVEN', client: { name: 'Nordwind' } }]);
  });

  it('and taken back since stays taken back when the older call is told later', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const now = service.clock.now().getTime();
    await service.apply([call(recruiter, candidateId, { jobId, answer: 'REFUSED' }, new Date(now)).record]);
    await service.apply([call(recruiter, candidateId, { jobId, answer: 'GIVEN' }, new Date(now - dayMs)).record]);
    expect(await rightsOf(recruiter, candidateId)).toEqual([]);
  });

  it('falls back to what stood before when the call is undone', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    await giveRight(service, recruiter, candidateId, { jobId }, { status: 'REQUESTED', heardIn: 'EMAIL' });
    service.moveClock(1_000);
    const { id, record } = call(recruiter, candidateId, { jobId, answer: 'GIVEN' });
    await service.apply([record]);
    expect(await rightsOf(recruiter, candidateId)).toMatchObject([{ status: 'GIVEN', heardIn: 'CALL' }]);
    await service.tell(
      InteractionRetractedSchema,
      { interaction: { id, candidateId } },
      { agencyId: recruiter.agencyId, aggregateId: id, version: 2 },
    );
    expect(await rightsOf(recruiter, candidateId)).toMatchObject([{ status: 'REQUESTED', heardIn: 'EMAIL' }]);
  });

  it('leaves what the client’s group was given standing when the first call about a job is undone', async () => {
    const { recruiter, clientId, jobId, candidateId } = await newScene();
    const entryId = await shortlist(service, recruiter, jobId, candidateId);
    await giveRight(service, recruiter, candidateId, { clientId });
    service.moveClock(1_000);
    const { id, record } = call(recruiter, candidateId, { jobId, answer: 'REFUSED' });
    await service.apply([record]);
    expect((await submit(service, recruiter, entryId)).__typename).not.toBe('SubmitCandidateSuccess');
    await service.tell(
      InteractionRetractedSchema,
      { interaction: { id, candidateId } },
      { agencyId: recruiter.agencyId, aggregateId: id, version: 2 },
    );
    expect((await submit(service, recruiter, entryId)).__typename).toBe('SubmitCandidateSuccess');
  });

  it('about a job of another agency says nothing', async () => {
    const { recruiter, candidateId } = await newScene();
    const { jobId } = await newScene();
    await service.apply([call(recruiter, candidateId, { jobId, answer: 'GIVEN' }).record]);
    expect(await rightsOf(recruiter, candidateId)).toEqual([]);
  });
});

describe('a right to represent', () => {
  it('expires after its last day and is not renewed by itself', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    await giveRight(service, recruiter, candidateId, { jobId }, { until: day(service, 2) });
    service.moveClock(4 * dayMs);
    await ringOnce(service);
    expect(await rightsOf(recruiter, candidateId)).toEqual([]);
    const said = await service.said(RightToRepresentChangedSchema, recruiter.agencyId);
    expect(said.map(({ version, message }) => [version, message.right?.status])).toEqual([
      [1, 'GIVEN'],
      [2, 'EXPIRED'],
    ]);
  });

  it('expires in the zone that the agency has by then, though its timer was set in another', async () => {
    const { recruiter, jobId, candidateId } = await newScene();
    const { agencyId } = recruiter;
    const until = service.clock.now().toISOString().slice(0, 10);
    await giveRight(service, recruiter, candidateId, { jobId }, { until });
    const agency = { id: agencyId, name: 'Halden Search', timeZone: 'Pacific/Honolulu' };
    await service.tell(AgencyFoundedSchema, { agency }, { agencyId, aggregateId: agencyId });
    service.moveClock(Date.parse(until) + dayMs - service.clock.now().getTime());
    await ringOnce(service);
    expect(await service.said(RightToRepresentChangedSchema, agencyId)).toHaveLength(1);
    service.moveClock(11 * 3_600_000);
    await ringOnce(service);
    const [, last] = await service.said(RightToRepresentChangedSchema, agencyId);
    expect(last?.message.right?.status).toBe('EXPIRED');
  });

  it('is for a job or for a client, never both or neither', async () => {
    const { recruiter, clientId, jobId, candidateId } = await newScene();
    const input = { candidateId, status: 'GIVEN', heardIn: 'CALL' };
    for (const scope of [{}, { jobId, clientId }]) {
      expect(await refused(service, recruiter, 'recordRightToRepresent', { ...input, ...scope })).toMatchObject({
        code: 'BAD_INPUT',
        field: 'jobId',
      });
    }
  });
});
