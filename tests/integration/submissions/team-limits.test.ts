import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TeamChangedSchema } from '@rekindle/proto/agency';
import { CandidateChangedSchema } from '@rekindle/proto/candidates';
import {
  CandidateShortlistedSchema,
  ClientChangedSchema,
  JobChangedSchema,
  JobOpenedSchema,
} from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import {
  addClient,
  capture,
  day,
  giveRight,
  type InProcess,
  type Member,
  open,
  openJob,
  refused,
  send,
  shortlist,
  submit,
  submitted,
} from './scene.ts';

let service: InProcess;
let agencyId: string;
let owner: Member;
let leadOfA: Member;
let ofA: Member;
let ofB: Member;
let teamA: string;
let teamB: string;

beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

beforeEach(async () => {
  [agencyId, teamA, teamB] = [newId(), newId(), newId()];
  const member = (role: Member['role'], ...teamIds: string[]): Member => ({ id: newId(), agencyId, role, teamIds });
  [owner, leadOfA, ofA, ofB] = [
    member('owner'),
    member('team_lead', teamA),
    member('recruiter', teamA),
    member('recruiter', teamB),
  ];
  for (const id of [teamA, teamB])
    await service.tell(TeamChangedSchema, { team: { id, name: id } }, { agencyId, aggregateId: id });
});

const limitClient = (clientId: string, teamId: string | null, as = leadOfA) =>
  send(service, as, 'limitClient', { clientId, teamId }, '... on LimitClientSuccess { client { limitedTo { id } } }');
const limitJob = (jobId: string, teamId: string | null, as = leadOfA) =>
  send(service, as, 'limitJob', { jobId, teamId }, '... on LimitJobSuccess { job { limitedTo { id } } }');
async function limitPerson(id: string, ...limitedToTeamIds: string[]): Promise<void> {
  const candidate = { id, name: 'Ines Moreau', limitedToTeamIds };
  await service.tell(
    CandidateChangedSchema,
    { candidate },
    { agencyId, aggregateId: id, subject: id, version: ++version },
  );
}
let version = 10;

/** Somebody placed for a job, with everything that comes before that. */
async function scene(as = ofA) {
  const clientId = await addClient(service, as, { name: 'Nordwind', domains: ['nordwind.example'] });
  const rule = { clientId, scope: 'BRANCH', why: 'CLIENT_AGREEMENT' };
  const { offLimits } = await send(
    service,
    as,
    'setOffLimits',
    rule,
    '... on SetOffLimitsSuccess { offLimits { id } }',
  );
  const contact = { clientId, name: 'Bo Lind' };
  await send(service, as, 'addContact', contact);
  const jobId = await openJob(service, as, clientId, { title: 'Turbine Engineer' });
  const candidateId = await capture(service, as);
  const entryId = await submitted(service, as, jobId, candidateId);
  const fields = '... on PlaceCandidateSuccess { placement { id } }';
  const { placement } = await send(service, as, 'placeCandidate', { entryId, startDate: day(service, 1) }, fields);
  return { clientId, jobId, candidateId, entryId, placementId: placement.id as string, ruleId: offLimits.id as string };
}

/** Everything about the scene that a viewer is shown, on whichever way: the ways that showed something. */
async function waysTo(viewer: Member, s: Awaited<ReturnType<typeof scene>>) {
  const data = await service.ask(
    viewer,
    `query ($client: ID!, $job: ID!, $entry: ID!, $refs: [_Any!]!) {
      client(id: $client) { id contacts { id } jobs { totalCount } submissions { totalCount } offLimits { id } }
      clients { totalCount edges { node { id } } }
      clientsNamed: clients(text: "nordwind") { totalCount }
      job(id: $job) { id entries { id } stageCounts { count } }
      jobs { totalCount edges { node { id } } }
      jobsOfClient: jobs(filter: { clientId: $client }) { totalCount }
      jobsNamed: jobs(filter: { text: "turbine" }) { totalCount }
      entry(id: $entry) { id history { sentence } }
      submissionHistory { totalCount }
      submissionHistoryCounts { total awaitingFeedback }
      _entities(representations: $refs) {
        ... on Client { id } ... on Job { id } ... on Entry { id } ... on Placement { id } ... on OffLimits { id }
        ... on Candidate { entries { id } placements { id } rightsToRepresent { status } }
      }
    }`,
    {
      client: s.clientId,
      job: s.jobId,
      entry: s.entryId,
      refs: [
        { __typename: 'Client', id: s.clientId },
        { __typename: 'Job', id: s.jobId },
        { __typename: 'Entry', id: s.entryId },
        { __typename: 'Placement', id: s.placementId },
        { __typename: 'OffLimits', id: s.ruleId },
        { __typename: 'Candidate', id: s.candidateId },
      ],
    },
  );
  const [client, job, entry, placement, rule, candidate] = data._entities;
  const met = {
    client: data.client,
    clients: data.clients.totalCount + data.clients.edges.length,
    clientsNamed: data.clientsNamed.totalCount,
    job: data.job,
    jobs: data.jobs.totalCount + data.jobs.edges.length,
    jobsOfClient: data.jobsOfClient.totalCount,
    jobsNamed: data.jobsNamed.totalCount,
    entry: data.entry,
    history: data.submissionHistory.totalCount,
    historyCounts: data.submissionHistoryCounts.total,
    clientEntity: client,
    jobEntity: job,
    entryEntity: entry,
    placementEntity: placement,
    ruleEntity: rule,
    entries: candidate?.entries.length,
    placements: candidate?.placements.length,
    rights: candidate?.rightsToRepresent.length,
    pipeline: data.job?.entries.length,
  };
  return Object.entries(met).flatMap(([way, found]) => (found ? [way] : []));
}
// Nothing waits for feedback once somebody is placed.
const allWays = 17;

const aboutClient = ['client', 'clients', 'clientsNamed', 'clientEntity', 'ruleEntity'];
const aboutJob = ['job', 'jobs', 'jobsOfClient', 'jobsNamed', 'jobEntity'];

describe('a client that is limited to a team', () => {
  it('is there on every way with its jobs and all about them for the team and owners, and on none for others', async () => {
    const s = await scene();
    expect(await waysTo(ofB, s)).toHaveLength(allWays);
    await limitClient(s.clientId, teamA);
    expect(await waysTo(ofA, s)).toHaveLength(allWays);
    expect(await waysTo(owner, s)).toHaveLength(allWays);
    expect(await waysTo(ofB, s)).toEqual([]);
    await limitClient(s.clientId, null);
    expect(await waysTo(ofB, s)).toHaveLength(allWays);
  });

  it('is not to be written about by who may not know of it', async () => {
    const s = await scene();
    await limitClient(s.clientId, teamA);
    const { clientId, jobId, candidateId, entryId, placementId, ruleId } = s;
    const need = [{ name: 'Go' }];
    const right = { candidateId, status: 'GIVEN', heardIn: 'CALL', exclusive: false };
    const writes: [string, object][] = [
      ['changeClient', { id: clientId, name: 'Other' }],
      ['limitClient', { clientId, teamId: null }],
      ['addContact', { clientId, name: 'X' }],
      ['setOffLimits', { clientId, scope: 'BRANCH', why: 'CLIENT_AGREEMENT' }],
      ['liftOffLimits', { offLimitsId: ruleId }],
      ['openJob', { clientId, title: 'X', mustHaves: need }],
      ['changeJob', { id: jobId, title: 'X' }],
      ['limitJob', { jobId, teamId: null }],
      ['closeJob', { id: jobId, status: 'LOST' }],
      ['reopenJob', { id: jobId }],
      ['shortlistCandidate', { jobId, candidateId }],
      ['unshortlist', { entryId }],
      ['recordRightToRepresent', { ...right, jobId }],
      ['recordRightToRepresent', { ...right, clientId }],
      ['submitCandidate', { entryId }],
      ['scheduleInterview', { entryId, scheduledAt: service.clock.now().toISOString() }],
      ['recordFeedback', { entryId, text: 'x' }],
      ['recordOffer', { entryId, status: 'MADE' }],
      ['placeCandidate', { entryId, startDate: day(service) }],
      ['rejectEntry', { entryId, rejectedBy: 'CLIENT', reason: 'SKILLS' }],
      ['withdrawEntry', { entryId, reason: 'TIMING' }],
      ['holdEntry', { entryId, onHold: true }],
      ['endPlacement', { placementId, endDate: day(service), endedBy: 'RESIGNED' }],
      ['extendPlacement', { placementId, endDate: day(service, 90) }],
    ];
    const other = { ...ofB, role: 'team_lead' as const };
    const codes = await Promise.all(
      writes.map(async ([name, input]) => [name, (await refused(service, other, name, input)).code]),
    );
    expect(codes).toEqual(writes.map(([name]) => [name, 'NOT_FOUND']));
  }, 30_000);

  it('keeps its name: another of that name is refused, and no more is said', async () => {
    const s = await scene();
    await limitClient(s.clientId, teamA);
    const taken = await refused(service, ofB, 'addClient', { name: 'Nordwind' });
    expect(taken).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(/^A client of this name can not be/),
    });
    const another = await addClient(service, ofB, { name: 'Windkraft', domains: ['nordwind.example'] });
    expect(await refused(service, ofB, 'changeClient', { id: another, name: 'Nordwind' })).toMatchObject(taken);
  });

  it('tells of its jobs to the other services, each with all the teams that it is limited to', async () => {
    const { clientId, jobId } = await scene();
    await limitClient(clientId, teamA);
    const [client] = (await service.said(ClientChangedSchema, agencyId)).slice(-1);
    expect([client?.message.client?.limitedToTeamIds, client?.limitedToTeamIds]).toEqual([[teamA], []]);
    const last = async () => (await service.said(JobChangedSchema, agencyId)).at(-1);
    expect((await last())?.message.job?.limitedToTeamIds).toEqual([teamA]);
    expect((await last())?.limitedToTeamIds).toEqual([]);
    await limitJob(jobId, teamB, owner);
    expect((await last())?.message.job?.limitedToTeamIds).toEqual([teamB, teamA]);
    await openJob(service, ofA, clientId);
    const [opened] = (await service.said(JobOpenedSchema, agencyId)).slice(-1);
    expect([opened?.message.job?.limitedToTeamIds, opened?.limitedToTeamIds]).toEqual([[teamA], [teamA]]);
  });

  it('moves to another team, and each team hears of its own part', async () => {
    const s = await scene();
    await limitClient(s.clientId, teamA);
    const before = (await service.said(JobChangedSchema, agencyId)).length;
    await limitClient(s.clientId, teamB, owner);
    expect([await waysTo(ofA, s), (await waysTo(ofB, s)).length]).toEqual([[], allWays]);
    const told = async (schema: typeof JobChangedSchema | typeof ClientChangedSchema) =>
      (await service.said(schema, agencyId)).map(({ limitedToTeamIds, version: at }) => [limitedToTeamIds, at]);
    expect((await told(JobChangedSchema)).slice(before)).toEqual([
      [[teamA], 3],
      [[teamB], 4],
    ]);
    expect((await told(ClientChangedSchema)).slice(-2).map(([teams]) => teams)).toEqual([[teamA], [teamB]]);
  });
});

describe('a job that is limited to a team', () => {
  it('is hidden with all that is about it, and its client is not', async () => {
    const s = await scene();
    await limitJob(s.jobId, teamA);
    expect(await waysTo(ofA, s)).toHaveLength(allWays);
    expect(await waysTo(ofB, s)).toEqual(aboutClient);
    await limitJob(s.jobId, null);
    expect(await waysTo(ofB, s)).toHaveLength(allWays);
  });

  it('of a client that is limited to another team is there for who is in both', async () => {
    const s = await scene();
    await limitClient(s.clientId, teamA);
    await limitJob(s.jobId, teamB, owner);
    expect(await waysTo(ofB, s)).toEqual([]);
    expect(await waysTo(ofA, s)).toEqual(aboutClient);
    expect(await waysTo({ ...ofA, teamIds: [teamA, teamB] }, s)).toHaveLength(allWays);
    await limitClient(s.clientId, null);
    expect(await waysTo(ofA, s)).toEqual(aboutClient);
    expect(await waysTo(ofB, s)).toHaveLength(allWays);
  });

  it('is told of live to its team alone, with what happens to people for it', async () => {
    const { jobId } = await scene();
    await limitJob(jobId, teamA);
    await shortlist(service, ofA, jobId, await capture(service, ofA));
    const [told] = (await service.said(CandidateShortlistedSchema, agencyId)).slice(-1);
    expect(told?.limitedToTeamIds).toEqual([teamA]);
  });
});

describe('a person who is limited to a team', () => {
  it('is in no pipeline and no count for others, and nothing may be done with them', async () => {
    const s = await scene();
    await limitPerson(s.candidateId, teamA);
    expect(await waysTo(ofA, s)).toHaveLength(allWays);
    expect((await waysTo(ofB, s)).sort()).toEqual([...aboutClient, ...aboutJob].sort());
    const another = await openJob(service, ofB, s.clientId);
    const right = { candidateId: s.candidateId, jobId: another, status: 'GIVEN', heardIn: 'CALL' };
    expect(await refused(service, ofB, 'recordRightToRepresent', right)).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await refused(service, ofB, 'shortlistCandidate', { jobId: another, candidateId: s.candidateId }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    await limitPerson(s.candidateId);
    expect(await waysTo(ofB, s)).toHaveLength(allWays);
  });

  it('leaves the pipeline with everybody else when somebody who may not know of them closes the job', async () => {
    const clientId = await addClient(service, ofA);
    const jobId = await openJob(service, ofA, clientId);
    const hidden = await capture(service, ofA);
    const entryId = await shortlist(service, ofA, jobId, hidden);
    await limitPerson(hidden, teamA);
    const closed = '... on CloseJobSuccess { closedEntries { id } }';
    expect(await send(service, ofB, 'closeJob', { id: jobId, status: 'LOST' }, closed)).toMatchObject({
      closedEntries: [],
    });
    const { entry } = await service.ask(ofA, 'query ($id: ID!) { entry(id: $id) { outcome } }', { id: entryId });
    expect(entry.outcome).toBe('REJECTED');
  });
});

describe('a rule that holds for all', () => {
  /** Somebody of whom something at Nordwind is known, and whom B is about to put forward elsewhere. */
  async function elsewhere(employer?: string) {
    const s = await scene();
    const clientId = await addClient(service, ofB);
    const jobId = await openJob(service, ofB, clientId);
    const candidateId = employer ? await capture(service, ofB, { employer }) : s.candidateId;
    return { ...s, other: { jobId, candidateId } };
  }
  const naming = /Nordwind|Turbine/;

  it('refuses whom a hidden client keeps off limits, and does not name it', async () => {
    const { clientId, other } = await elsewhere('Nordwind');
    const blocked = async () =>
      (await send(service, ofB, 'shortlistCandidate', other, '... on CandidateBlocked { message until }')) as {
        __typename: string;
        message: string;
      };
    expect((await blocked()).message).toMatch(naming);
    await limitClient(clientId, teamA);
    const hidden = await blocked();
    expect(hidden.__typename).toBe('CandidateBlocked');
    expect(JSON.stringify(hidden)).not.toMatch(naming);
  });

  it('refuses whom we have placed at a hidden client, and does not name it', async () => {
    const { clientId, other } = await elsewhere();
    await limitClient(clientId, teamA);
    const hidden = await send(service, ofB, 'shortlistCandidate', other, '... on CandidateBlocked { message until }');
    expect(hidden).toMatchObject({ __typename: 'CandidateBlocked', until: null });
    expect(hidden.message).not.toMatch(naming);
  });

  it('refuses a second submission to a client of whose first one the sender may not know, also when they insist', async () => {
    const clientId = await addClient(service, ofA);
    const [first, second] = [await openJob(service, ofA, clientId), await openJob(service, ofB, clientId)];
    const candidateId = await capture(service, ofA);
    await submitted(service, ofA, first, candidateId);
    await limitJob(first, teamA);
    const entryId = await shortlist(service, ofB, second, candidateId);
    await giveRight(service, ofB, candidateId, { jobId: second });
    for (const despitePriorSubmission of [false, true]) {
      expect(await submit(service, ofB, entryId, { despitePriorSubmission })).toMatchObject({
        __typename: 'CandidateBlocked',
        message: expect.stringMatching(/^Ines Moreau can not be put forward for this job at the moment/),
      });
    }
    expect(await submit(service, ofA, entryId, {})).toMatchObject({ __typename: 'SubmittedToClientBefore' });
  });

  it('places nobody twice for the same days, and does not say where they are', async () => {
    const clientId = await addClient(service, ofA);
    const [first, second] = [await openJob(service, ofA, clientId), await openJob(service, ofB, clientId)];
    const candidateId = await capture(service, ofA);
    const entries = [
      await submitted(service, ofA, first, candidateId),
      await submitted(service, ofB, second, candidateId),
    ];
    await send(service, ofA, 'placeCandidate', { entryId: entries[0], startDate: day(service, 1) });
    await limitJob(first, teamA);
    const again = { entryId: entries[1], startDate: day(service, 2) };
    expect(await refused(service, ofB, 'placeCandidate', again)).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/^This person can not be placed for these days/),
    });
  });
});

it('a limit is set by owners, admins, and leads for their own teams', async () => {
  const { clientId, jobId } = await scene();
  const codeOf = async (name: string, input: object, as: Member) => (await refused(service, as, name, input)).code;
  expect(await codeOf('limitClient', { clientId, teamId: teamA }, ofA)).toBe('FORBIDDEN');
  expect(await codeOf('limitJob', { jobId, teamId: teamA }, ofA)).toBe('FORBIDDEN');
  expect(await codeOf('limitJob', { jobId, teamId: teamB }, leadOfA)).toBe('FORBIDDEN');
  expect(await codeOf('limitClient', { clientId, teamId: teamB }, leadOfA)).toBe('FORBIDDEN');
  expect(await codeOf('limitClient', { clientId, teamId: newId() }, owner)).toBe('BAD_INPUT');
  expect(await limitClient(clientId, teamB, { ...owner, role: 'admin' })).toMatchObject({
    client: { limitedTo: { id: teamB } },
  });
});
