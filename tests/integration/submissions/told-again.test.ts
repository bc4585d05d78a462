import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AgencyFoundedSchema, TeamChangedSchema } from '@rekindle/proto/agency';
import { CandidateChangedSchema } from '@rekindle/proto/candidates';
import { Cause } from '@rekindle/proto/envelope';
import { PlacementChangedSchema, PlacementEndedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { republish, type Snapshot } from '@rekindle/shared/ops/republish';
import { snapshots } from '../../../subgraphs/submissions/src/snapshots.ts';
import { expectMended, rowsOf } from '../../testkit/spoiled-rows.ts';
import { addClient, capture, day, type InProcess, newRecruiter, open, openJob, send, submitted } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

it('what is told again at the version that is known takes the place of a row that is wrong', async () => {
  const { agencyId } = newRecruiter();
  const [candidateId, aliasId, teamId] = [newId(), newId(), newId()];
  const tell = async (cause: Cause) => {
    const told = (aggregateId: string) => ({ agencyId, aggregateId, cause });
    const agency = { id: agencyId, name: 'Halden Search', timeZone: 'Europe/Berlin' };
    await service.tell(AgencyFoundedSchema, { agency }, told(agencyId));
    await service.tell(TeamChangedSchema, { team: { id: teamId, name: 'Care' } }, told(teamId));
    const candidate = { id: candidateId, name: 'Ines Moreau', aliasIds: [aliasId], limitedToTeamIds: [teamId] };
    await service.tell(CandidateChangedSchema, { candidate }, told(candidateId));
  };
  await tell(Cause.LIVE);
  const spoiling = {
    agency_zone: `time_zone = 'UTC'`,
    team: `name = 'Wrong'`,
    person: 'archived = true',
    person_alias: `candidate_id = '${newId()}'`,
    team_limit: `team_ids = '{}'`,
  };
  await expectMended(service.base, agencyId, spoiling, () => tell(Cause.REPUBLISH));
});

it('a placement that is told again is what it was, and an ended one is dated on the day of its end', async () => {
  const recruiter = newRecruiter();
  const { agencyId } = recruiter;
  const clientId = await addClient(service, recruiter);
  const place = async (endedOn: string | null) => {
    const jobId = await openJob(service, recruiter, clientId);
    const entryId = await submitted(service, recruiter, jobId, await capture(service, recruiter));
    const fields = '... on PlaceCandidateSuccess { placement { id } }';
    const input = { entryId, startDate: day(service, -20) };
    const { placement } = await send(service, recruiter, 'placeCandidate', input, fields);
    const ending = { placementId: placement.id, endDate: endedOn, endedBy: 'RESIGNED' };
    if (endedOn) await send(service, recruiter, 'endPlacement', ending);
    return placement.id as string;
  };
  const endedOn = day(service, -3);
  const [runs, ended] = [await place(null), await place(endedOn)];
  const before = await rowsOf(service.base, agencyId, ['placement', 'entry']);
  const [endedBefore] = await service.said(PlacementEndedSchema, agencyId);
  await service.base.sql('delete from outbox where agency_id = $1', [agencyId]);

  const { database } = service.base;
  const snapshot = snapshots.placement as Snapshot;
  const { signal } = new AbortController();
  const options = { database, service: 'submissions', snapshot, agencyId, perSecond: 1_000, signal };
  expect(await republish({ ...options, told: () => {} })).toBe(2);

  const [changedAgain, ...noMore] = await service.said(PlacementChangedSchema, agencyId);
  const [endedAgain] = await service.said(PlacementEndedSchema, agencyId);
  expect(noMore).toEqual([]);
  expect(changedAgain).toMatchObject({ cause: Cause.REPUBLISH, version: 1, message: { placement: { id: runs } } });
  expect(endedAgain).toEqual({
    ...endedBefore,
    cause: Cause.REPUBLISH,
    occurredAt: new Date(`${endedOn}T12:00:00Z`),
  });
  expect(endedAgain?.message.placement?.id).toBe(ended);
  expect(await rowsOf(service.base, agencyId, ['placement', 'entry'])).toEqual(before);
});
