import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as events from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import {
  addClient,
  capture,
  dayMs,
  type InProcess,
  join,
  type Member,
  newRecruiter,
  open,
  openJob,
  refused,
  send,
  shortlist,
  submitted,
} from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const jobsText = `query ($filter: JobFilter, $first: Int, $after: String) { jobs(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id title daysOpen client { name } stageCounts { stage count } } } } }`;
const clientsText = `query ($text: String, $first: Int, $after: String) { clients(text: $text, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { name openJobCount } } } }`;

const titles = (page: { edges: { node: { title: string } }[] }) => page.edges.map(({ node }) => node.title);

describe('the jobs', () => {
  it('come in pages, opened last first, and are counted', async () => {
    const recruiter = newRecruiter();
    const clientId = await addClient(service, recruiter);
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) {
      await openJob(service, recruiter, clientId, { title });
      service.moveClock(1);
    }
    const first = (await service.ask(recruiter, jobsText, { first: 2 })).jobs;
    const second = (await service.ask(recruiter, jobsText, { first: 2, after: first.pageInfo.endCursor })).jobs;
    const third = (await service.ask(recruiter, jobsText, { first: 2, after: second.pageInfo.endCursor })).jobs;
    expect([...titles(first), ...titles(second), ...titles(third)]).toEqual(['Five', 'Four', 'Three', 'Two', 'One']);
    expect([first, second, third].map((page) => [page.totalCount, page.pageInfo.hasNextPage])).toEqual([
      [5, true],
      [5, true],
      [5, false],
    ]);
    expect(await service.refusal(recruiter, jobsText, { first: 2, after: 'nonsense' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'after',
    });
  });

  it('are narrowed by words of title or client, status, owner and client', async () => {
    const recruiter = newRecruiter();
    const colleague = await join(service, recruiter);
    const north = await addClient(service, recruiter, { name: 'Nordwind' });
    const south = await addClient(service, recruiter, { name: 'Südstern' });
    await openJob(service, recruiter, north, { title: 'Data Engineer' });
    await openJob(service, recruiter, south, { title: 'Nurse', ownerId: colleague });
    const closed = await openJob(service, recruiter, south, { title: 'Welder' });
    await send(service, recruiter, 'closeJob', { id: closed, status: 'LOST' });
    const found = async (filter: object) => titles((await service.ask(recruiter, jobsText, { filter })).jobs).sort();
    expect(await found({ text: 'engineer' })).toEqual(['Data Engineer']);
    expect(await found({ text: 'südst' })).toEqual(['Nurse', 'Welder']);
    expect(await found({ text: '100%' })).toEqual([]);
    expect(await found({ statuses: ['OPEN'] })).toEqual(['Data Engineer', 'Nurse']);
    expect(await found({ ownerIds: [colleague] })).toEqual(['Nurse']);
    expect(await found({ clientId: north })).toEqual(['Data Engineer']);
  });

  it('show how many stand at each stage, and the pipeline', async () => {
    const recruiter = newRecruiter();
    const jobId = await openJob(service, recruiter, await addClient(service, recruiter));
    await shortlist(service, recruiter, jobId, await capture(service, recruiter));
    const sent = await submitted(service, recruiter, jobId, await capture(service, recruiter));
    const { job } = await service.ask(
      recruiter,
      'query ($id: ID!) { job(id: $id) { stageCounts { stage count } entries { id stage candidate { id } } } }',
      { id: jobId },
    );
    expect(job.stageCounts).toEqual(
      ['APPLICATION', 'SHORTLIST', 'SUBMISSION', 'INTERVIEW', 'OFFER', 'PLACEMENT'].map((stage, index) => ({
        stage,
        count: index === 1 || index === 2 ? 1 : 0,
      })),
    );
    expect(job.entries.map((entry: { stage: string }) => entry.stage)).toEqual(['SHORTLIST', 'SUBMISSION']);
    expect(job.entries[1].id).toBe(sent);
  });
});

describe('a job', () => {
  it('without a must-have is refused and says what to do', async () => {
    const recruiter = newRecruiter();
    const clientId = await addClient(service, recruiter);
    const refusal = await refused(service, recruiter, 'openJob', { clientId, title: 'Nurse', mustHaves: [] });
    expect(refusal).toMatchObject({
      code: 'BAD_INPUT',
      field: 'mustHaves',
      message: expect.stringContaining('at least one'),
    });
    const jobId = await openJob(service, recruiter, clientId);
    expect(await refused(service, recruiter, 'changeJob', { id: jobId, mustHaves: [] })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'mustHaves',
    });
    expect(await refused(service, recruiter, 'changeJob', { id: jobId, status: 'FILLED' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'status',
    });
    expect((await service.ask(recruiter, '{ jobs { totalCount } }')).jobs.totalCount).toBe(1);
  });

  it('loses by null what it may be without, and keeps what is not given', async () => {
    const recruiter = newRecruiter();
    const terms = {
      location: { city: 'Vienna', country: 'AT' },
      employmentType: 'CONTRACT',
      pay: { minMinor: 60_000, maxMinor: 70_000, currency: 'EUR', period: 'DAY' },
      startDate: '2026-12-01',
    };
    const jobId = await openJob(service, recruiter, await addClient(service, recruiter), terms);
    const fields = 'location { city country } employmentType pay { minMinor maxMinor currency period } startDate';
    const change = async (input: object) => {
      const success = `... on ChangeJobSuccess { job { ${fields} } }`;
      return (await send(service, recruiter, 'changeJob', { id: jobId, ...input }, success)).job;
    };
    expect(await change({ title: 'Nurse' })).toEqual(terms);
    const nothing = { location: null, employmentType: null, pay: null, startDate: null };
    expect(await change(nothing)).toEqual(nothing);
  });

  it('changed by two at once keeps the first change and tells the second', async () => {
    const recruiter = newRecruiter();
    const jobId = await openJob(service, recruiter, await addClient(service, recruiter));
    const change = (title: string) =>
      send(
        service,
        recruiter,
        'changeJob',
        { id: jobId, title, expectedVersion: 1 },
        '... on ChangedMeanwhile { currentVersion }',
      );
    const results = await Promise.all(['One', 'Two'].map(change));
    expect(results.map((result) => result.__typename).sort()).toEqual(['ChangeJobSuccess', 'ChangedMeanwhile']);
    const [changed, ...more] = await service.said(events.JobChangedSchema, recruiter.agencyId);
    expect([changed?.version, more]).toEqual([2, []]);
  });
});

describe('the clients', () => {
  it('come by name and are found by former names and domains', async () => {
    const recruiter = newRecruiter();
    for (const name of ['Zeta', 'Alpha', 'Mid'])
      await addClient(service, recruiter, {
        name,
        domains: [`${name.toLowerCase()}.example`],
        formerNames: [`Old ${name}`],
      });
    const first = (await service.ask(recruiter, clientsText, { first: 2 })).clients;
    const rest = (await service.ask(recruiter, clientsText, { first: 2, after: first.pageInfo.endCursor })).clients;
    expect([...first.edges, ...rest.edges].map(({ node }: { node: { name: string } }) => node.name)).toEqual([
      'Alpha',
      'Mid',
      'Zeta',
    ]);
    for (const text of ['zeta.ex', 'old z', 'ZET']) {
      expect((await service.ask(recruiter, clientsText, { text })).clients).toMatchObject({
        totalCount: 1,
        edges: [{ node: { name: 'Zeta' } }],
      });
    }
  });

  it('known by name or domain are not made twice, also by two at once', async () => {
    const recruiter = newRecruiter();
    const add = (input: object) =>
      send(
        service,
        recruiter,
        'addClient',
        input,
        '... on AddClientSuccess { client { id } } ... on ClientKnown { client { id } }',
      );
    const results = await Promise.all(
      ['Nordwind GmbH', 'NORDWIND', 'nordwind gmbh'].map((name) => add({ name, domains: ['nordwind.example'] })),
    );
    expect(results.map((result) => result.__typename).sort()).toEqual([
      'AddClientSuccess',
      'ClientKnown',
      'ClientKnown',
    ]);
    expect(await add({ name: 'Other', domains: ['nordwind.example'] })).toMatchObject({
      __typename: 'ClientKnown',
      client: { id: results[0].client.id },
    });
  });

  it('renamed keep their old name for those who worked there, also in the rules about them', async () => {
    const recruiter = newRecruiter();
    const id = await addClient(service, recruiter, { name: 'Nordwind' });
    await send(service, recruiter, 'setOffLimits', { clientId: id, scope: 'CLIENT_GROUP', why: 'CLIENT_AGREEMENT' });
    await send(service, recruiter, 'changeClient', { id, name: 'Westwind' });
    expect(
      (await service.ask(recruiter, 'query ($id: ID!) { client(id: $id) { name formerNames } }', { id })).client,
    ).toEqual({ name: 'Westwind', formerNames: ['Nordwind'] });
    const rules = await service.said(events.OffLimitsChangedSchema, recruiter.agencyId);
    expect(rules.map(({ version, message }) => [version, message.offLimits?.clientNames])).toEqual([
      [1, ['Nordwind']],
      [2, ['Westwind', 'Nordwind']],
    ]);
  });
});

const historyText = `query ($ownerIds: [ID!]) { submissionHistory(ownerIds: $ownerIds) { totalCount edges { node { id } } }
  submissionHistoryCounts(ownerIds: $ownerIds) { total awaitingFeedback } }`;

describe('the submission history', () => {
  async function history(member: Member, ownerIds?: string[]) {
    const { submissionHistory, submissionHistoryCounts } = await service.ask(member, historyText, { ownerIds });
    expect(submissionHistory.totalCount).toBe(submissionHistoryCounts.total);
    return {
      ids: submissionHistory.edges.map(({ node }: { node: { id: string } }) => node.id),
      ...submissionHistoryCounts,
    };
  }

  it('holds what awaits feedback, and what has feedback or a fit note of 90 days', async () => {
    const recruiter = newRecruiter();
    const clientId = await addClient(service, recruiter);
    const send1 = async (more: object = {}) => {
      const candidateId = await capture(service, recruiter, more);
      return {
        candidateId,
        entryId: await submitted(service, recruiter, await openJob(service, recruiter, clientId), candidateId),
      };
    };
    const answered = await send1();
    await send(service, recruiter, 'recordFeedback', { entryId: answered.entryId, rating: 4 });
    const noted = await send1();
    await send(service, recruiter, 'rejectEntry', { entryId: noted.entryId, rejectedBy: 'AGENCY', reason: 'OTHER' });
    service.moveClock(91 * dayMs);
    const waiting = await send1();
    expect(await history(recruiter)).toEqual({ ids: [waiting.entryId], total: 1, awaitingFeedback: 1 });
    const asOf = timestampFromDate(service.clock.now());
    await capture(
      service,
      recruiter,
      { fitNotes: [{ id: newId(), text: 'Good with clients', asOf }] },
      noted.candidateId,
      2,
    );
    await send(service, recruiter, 'recordFeedback', { entryId: waiting.entryId, rating: 4 });
    expect(await history(recruiter)).toEqual({ ids: [waiting.entryId, noted.entryId], total: 2, awaitingFeedback: 0 });
    expect(await history(recruiter, [newId()])).toEqual({ ids: [], total: 0, awaitingFeedback: 0 });
  });
});

describe('another agency', () => {
  it('sees nothing, by no id and in no table', async () => {
    const recruiter = newRecruiter();
    const stranger = newRecruiter();
    const clientId = await addClient(service, recruiter);
    const jobId = await openJob(service, recruiter, clientId);
    const candidateId = await capture(service, recruiter);
    const entryId = await submitted(service, recruiter, jobId, candidateId);
    const r = [
      { __typename: 'Client', id: clientId },
      { __typename: 'Job', id: jobId },
      { __typename: 'Entry', id: entryId },
      { __typename: 'Candidate', id: candidateId },
    ];
    const text = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { name } ... on Job { title } ... on Entry { stage } ... on Candidate { entries { id } } } }`;
    expect((await service.ask(stranger, text, { r }))._entities).toEqual([null, null, null, { entries: [] }]);
    expect((await service.ask(recruiter, text, { r }))._entities.every((each: unknown) => each !== null)).toBe(true);
    expect(await refused(service, stranger, 'closeJob', { id: jobId, status: 'LOST' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await refused(service, stranger, 'rejectEntry', { entryId, rejectedBy: 'CLIENT', reason: 'OTHER' }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is kept out by a forced policy on every table that has an agency', async () => {
    const open = await service.base.sql<{ name: string }>(
      `select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'agency_id'
       where relkind = 'r' and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
    const loose = await service.base.sql<{ name: string }>(
      `select conname as name from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
         select 1 from pg_attribute where attrelid = conrelid and attnum = any (conkey) and attname = 'agency_id')`,
    );
    expect(loose).toEqual([]);
  });
});
