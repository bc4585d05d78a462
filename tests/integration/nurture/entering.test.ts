import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgencyFoundedSchema } from '@rekindle/proto/agency';
import { CandidateAvailabilityChangedSchema } from '@rekindle/proto/candidates';
import { Cause } from '@rekindle/proto/envelope';
import { EnrolmentStartedSchema } from '@rekindle/proto/nurture';
import { CandidateWithdrewSchema, EntryChangedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import type { InProcess } from '../communications/in-process.ts';
import {
  change,
  dayMs,
  enrol,
  enrolmentsOf,
  newScene,
  open,
  reject,
  reply,
  ringOnce,
  type Scene,
  savePath,
} from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const allPaths =
  '{ paths { id name entryRule entryMode ruleSentence active activeCount steps { number kind text waitDays } } }';
const proposed = '{ proposedEnrolments { id status startedBecause path { id name } candidate { id } } }';

async function found({ recruiter: { agencyId } }: Scene) {
  const agency = { id: agencyId, name: 'Halden Search', timeZone: 'Europe/Vienna' };
  await service.tell(AgencyFoundedSchema, { agency }, { agencyId, aggregateId: agencyId });
}

async function setAvailability(scene: Scene, kind: string, date: string, cause: Cause = Cause.LIVE) {
  const candidate = {
    id: scene.candidateId,
    name: 'Ines Moreau',
    ownerId: scene.recruiter.id,
    availability: { kind, date },
  };
  await service.tell(
    CandidateAvailabilityChangedSchema,
    { candidate },
    { agencyId: scene.recruiter.agencyId, aggregateId: scene.candidateId, version: 2, cause },
  );
}

const present = (scene: Scene) => enrolmentsOf(service, scene.recruiter, scene.candidateId);
const proposals = async (scene: Scene) => (await service.ask(scene.recruiter, proposed)).proposedEnrolments;

describe('a silver medalist', () => {
  it('enters by the rule, with the reason, and goes to the owner', async () => {
    const scene = await newScene(service);
    await found(scene);
    const entryId = await reject(service, scene);
    expect(await present(scene)).toMatchObject([
      {
        status: 'ACTIVE',
        path: { name: 'Silver medalists' },
        startedBecause: 'Reached interview for Data engineer at Nordwind: role filled.',
      },
    ]);
    const [started] = await service.said(EnrolmentStartedSchema, scene.recruiter.agencyId);
    expect(started?.message.enrolment).toMatchObject({
      startedBy: 'SILVER_MEDALIST',
      entryId,
      ownerId: scene.recruiter.id,
    });
    const { paths } = await service.ask(scene.recruiter, allPaths);
    expect(paths[2].activeCount).toBe(1);
  });

  it('enters once when the rejection is told twice', async () => {
    const scene = await newScene(service);
    await found(scene);
    const entry = { id: newId() };
    await reject(service, scene, entry);
    const [first] = await present(scene);
    await change(service, scene.recruiter, first?.id ?? '', 'STOP');
    await reject(service, scene, entry);
    expect(await present(scene)).toHaveLength(1);
  });

  it('leaves again when the rejection is undone, and enters when they are rejected after all', async () => {
    const scene = await newScene(service);
    await found(scene);
    const id = await reject(service, scene);
    const told = { agencyId: scene.recruiter.agencyId, aggregateId: id, version: 2 };
    const entry = { id, candidateId: scene.candidateId, outcome: 'ACTIVE' };
    await service.tell(EntryChangedSchema, { entry: { ...entry, id: newId() } }, told);
    expect(await present(scene)).toMatchObject([{ status: 'ACTIVE' }]);
    await service.tell(EntryChangedSchema, { entry }, told);
    expect(await present(scene)).toMatchObject([{ status: 'STOPPED' }]);
    await reject(service, scene, { id }, { version: 3 });
    expect(await present(scene)).toMatchObject([{ status: 'ACTIVE' }, { status: 'STOPPED' }]);
  });

  it('does not enter when they have replied since, whichever is heard first', async () => {
    const scene = await newScene(service);
    await found(scene);
    await reply(service, scene);
    await reject(service, scene, {}, { occurredAt: new Date(service.clock.now().getTime() - 60_000) });
    expect(await present(scene)).toEqual([]);
  });

  it('does not enter by imported history, nor when the rejection speaks against them', async () => {
    const scene = await newScene(service);
    await found(scene);
    await reject(service, scene, {}, { cause: Cause.IMPORT, occurredAt: new Date('2023-01-01') });
    await reject(service, scene, { silverMedalist: false });
    expect(await present(scene)).toEqual([]);
    expect(await proposals(scene)).toEqual([]);
  });

  it('who is on a path already is proposed for it', async () => {
    const scene = await newScene(service);
    await found(scene);
    const { path } = await savePath(service, scene.recruiter);
    await enrol(service, scene.recruiter, path.id, scene.candidateId);
    await reject(service, scene);
    expect(await proposals(scene)).toMatchObject([{ path: { name: 'Silver medalists' } }]);
  });

  it('is heard of before the person is, and enters all the same', async () => {
    const scene = { ...(await newScene(service)), candidateId: newId() };
    await found(scene);
    await reject(service, scene);
    expect(await present(scene)).toMatchObject([{ status: 'ACTIVE' }]);
  });
});

describe('a proposal', () => {
  it('waits for somebody, who confirms it or not', async () => {
    const scene = await newScene(service);
    await found(scene);
    const entry = {
      id: newId(),
      candidateId: scene.candidateId,
      jobTitle: 'Data engineer',
      clientName: 'Nordwind',
      reason: 'SALARY',
    };
    await service.tell(
      CandidateWithdrewSchema,
      { entry },
      { agencyId: scene.recruiter.agencyId, aggregateId: entry.id },
    );
    const [proposal, ...others] = await proposals(scene);
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      status: 'PROPOSED',
      candidate: { id: scene.candidateId },
      startedBecause: 'Withdrew from Data engineer at Nordwind: salary.',
    });
    await ringOnce(service);
    expect(await service.said(EnrolmentStartedSchema, scene.recruiter.agencyId)).toEqual([]);
    const confirmed = await enrol(service, scene.recruiter, proposal.path.id, scene.candidateId);
    expect(confirmed).toMatchObject({ __typename: 'EnrolSuccess', enrolment: { id: proposal.id } });
    const [started] = await service.said(EnrolmentStartedSchema, scene.recruiter.agencyId);
    expect(started?.message.enrolment).toMatchObject({ startedBy: 'DECLINED', status: 'ACTIVE' });
    expect(await proposals(scene)).toEqual([]);
  });

  it('comes of an absence of weeks, not of days, and is gone when it is declined', async () => {
    const scene = await newScene(service);
    await found(scene);
    const inDays = (days: number) => new Date(service.clock.now().getTime() + days * dayMs).toISOString().slice(0, 10);
    await setAvailability(scene, 'NOT_LOOKING_UNTIL', inDays(5));
    await setAvailability(scene, 'NOT_LOOKING_UNTIL', inDays(90), Cause.IMPORT);
    expect(await proposals(scene)).toEqual([]);
    await setAvailability(scene, 'NOT_LOOKING_UNTIL', inDays(90));
    const [proposal] = await proposals(scene);
    expect(proposal.path.name).toBe('Back on a date');
    await change(service, scene.recruiter, proposal.id, 'STOP');
    expect(await proposals(scene)).toEqual([]);
  });
});
