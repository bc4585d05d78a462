import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgencyFoundedSchema, MemberChangedSchema, TeamChangedSchema } from '@rekindle/proto/agency';
import { Cause } from '@rekindle/proto/envelope';
import {
  CandidatePlacedSchema,
  EntryChangedSchema,
  JobChangedSchema,
  PlacementChangedSchema,
  PlacementEndedSchema,
} from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { addCandidate } from '../../../subgraphs/candidates/src/candidate/add-candidate.ts';
import { expectMended } from '../../testkit/spoiled-rows.ts';
import { openPeopleDesk, type PeopleDesk, person } from './people-desk.ts';
import { tell, tellTogether } from './tell.ts';

let desk: PeopleDesk;
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk?.base.close());

async function somebody(): Promise<string> {
  return (await addCandidate(desk.deps, desk.as('recruiter'), person({ name: 'Lena Kovács' }))).candidateId;
}

async function look(id: string) {
  const { timelines } = desk.readers(desk.as('owner'));
  const timeline = (await timelines.timeline(id, { first: 50 })).nodes;
  const ledger = (await timelines.ledger(id, { first: 50 })).nodes;
  return { kinds: timeline.map(({ kind }) => kind), timeline, ledger };
}

it('what is told again at the version that is known takes the place of a row that is wrong, and keeps when it happened', async () => {
  const [candidateId, jobId, memberId, teamId] = [await somebody(), newId(), newId(), newId()];
  const entry = { id: newId(), candidateId, jobId, jobTitle: 'Nurse', clientName: 'Norrland', outcome: 'ACTIVE' };
  const job = {
    id: jobId,
    title: 'Nurse',
    clientId: newId(),
    clientName: 'Norrland',
    status: 'OPEN',
    limitedToTeamIds: [teamId],
  };
  const news = (cause: Cause, at: string): Parameters<typeof tellTogether>[1] => [
    [AgencyFoundedSchema, { agency: { id: desk.agencyId, timeZone: 'Europe/Vienna' } }, { cause }],
    [MemberChangedSchema, { member: { id: memberId, name: 'Ada', email: 'ada@own.example', active: true } }, { cause }],
    [TeamChangedSchema, { team: { id: teamId, name: 'Care' } }, { cause }],
    [JobChangedSchema, { job }, { cause }],
    [EntryChangedSchema, { entry }, { cause, at }],
  ];
  await tellTogether(desk, news(Cause.LIVE, '2026-11-20T09:00:00Z'));
  await expectMended(
    desk.base,
    desk.agencyId,
    {
      agency: `time_zone = 'UTC'`,
      member: 'active = false',
      team: `name = 'Wrong'`,
      job: `status = 'LOST'`,
      fact: `state = state || '{"outcome":"REJECTED"}'`,
      team_limit: `team_ids = '{}'`,
    },
    () => tellTogether(desk, news(Cause.REPUBLISH, '2026-11-23T09:00:00Z')),
  );
});

it('what one batch holds twice at one version takes the later state, and keeps when it was said first', async () => {
  const [candidateId, jobId] = [await somebody(), newId()];
  const entry = { id: newId(), candidateId, jobId, jobTitle: 'Nurse', clientName: 'Norrland', outcome: 'ACTIVE' };
  const first = { cause: Cause.REPUBLISH, at: '2024-03-01T09:00:00Z' };
  const again = { cause: Cause.REPUBLISH, at: '2026-11-23T09:00:00Z' };
  await tellTogether(desk, [
    [EntryChangedSchema, { entry }, first],
    [EntryChangedSchema, { entry: { ...entry, outcome: 'REJECTED' } }, again],
  ]);
  const facts = await desk.base.sql(`select occurred_at as at, state->>'outcome' as outcome from fact where id = $1`, [
    entry.id,
  ]);
  expect(facts).toEqual([{ at: new Date(first.at), outcome: 'REJECTED' }]);
});

describe('a placement that is told again', () => {
  const placementOf = (candidateId: string, given: object = {}) => ({
    id: newId(),
    candidateId,
    jobId: newId(),
    jobTitle: 'Nurse',
    clientName: 'Norrland',
    startDate: '2026-06-01',
    endDate: '2026-10-31',
    ...given,
  });
  const placed = (placement: ReturnType<typeof placementOf>) => {
    const { id: placementId, candidateId, jobId, jobTitle, clientName } = placement;
    const entry = {
      id: newId(),
      candidateId,
      jobId,
      jobTitle,
      clientName,
      stage: 'PLACEMENT',
      outcome: 'PLACED',
      placementId,
    };
    return tell(desk, CandidatePlacedSchema, { entry, placement }, { version: 3, at: '2026-05-20T09:00:00Z' });
  };
  const again = { cause: Cause.REPUBLISH, at: '2026-10-31T12:00:00Z' };

  it('adds no line, and stays ended on the day on which it ended', async () => {
    const id = await somebody();
    const placement = placementOf(id, { status: 'ACTIVE' });
    await placed(placement);
    const ended = { ...placement, status: 'ENDED', endedBy: 'RESIGNED', endDate: '2026-10-15' };
    await tell(desk, PlacementEndedSchema, { placement: ended }, { version: 2, at: '2026-10-15T16:30:00Z' });
    const before = await look(id);
    expect(before.kinds).toContain('PLACEMENT_ENDED');
    expect(before.ledger.find(({ kind }) => kind === 'PLACEMENT')).toMatchObject({ history: 'Ended, 15 October 2026' });
    await tell(desk, PlacementEndedSchema, { placement: ended }, { version: 2, ...again });
    expect(await look(id)).toEqual(before);
  });

  it('adds no line when it began with its end behind it, and so never had one', async () => {
    const id = await somebody();
    const placement = placementOf(id, { status: 'ENDED', endedBy: 'COMPLETED' });
    await placed(placement);
    const before = await look(id);
    expect(before.kinds).not.toContain('PLACEMENT_ENDED');
    await tell(desk, PlacementEndedSchema, { placement }, { version: 1, ...again });
    expect((await look(id)).timeline).toEqual(before.timeline);
  });

  it('adds no line of an extension that was missed, yet shows the later end', async () => {
    const id = await somebody();
    const placement = placementOf(id, { status: 'ACTIVE' });
    await placed(placement);
    const before = await look(id);
    const extended = { ...placement, endDate: '2027-03-31' };
    await tell(desk, PlacementChangedSchema, { placement: extended }, { version: 2, ...again });
    const after = await look(id);
    expect(after.timeline).toEqual(before.timeline);
    expect(after.ledger.find(({ kind }) => kind === 'PLACEMENT')).toMatchObject({ nextActionDueOn: '2027-03-31' });
  });
});
