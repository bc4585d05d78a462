import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TeamChangedSchema } from '@rekindle/proto/agency';
import { type HistoryRowSchema, HistoryRowsImportedSchema } from '@rekindle/proto/candidates';
import { Cause } from '@rekindle/proto/envelope';
import * as events from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { capture, day, type InProcess, type Member, newRecruiter, open, send } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

type Row = MessageInitShape<typeof HistoryRowSchema>;

const on = (date: string) => timestampFromDate(new Date(`${date}T09:00:00Z`));

async function bring(member: Member, rows: Row[], last = true, runId = newId(), teams = '') {
  const { agencyId } = member;
  const numbered = rows.map((row, index) => ({ line: index + 2, ...row }));
  await service.tell(
    HistoryRowsImportedSchema,
    { runId, rows: numbered, last, teams },
    { agencyId, aggregateId: runId, cause: Cause.IMPORT },
  );
  const answers = await service.said(events.HistoryRowsAppliedSchema, agencyId);
  const { created, updated, unchanged, refused } = answers.at(-1)?.message ?? {};
  return { created, updated, unchanged, refused: refused?.map(({ line, reason }) => ({ line, reason })) };
}

const client = { kind: 'CLIENT', oldId: 'c1', name: 'Nordwind GmbH', domains: ['nordwind.example'] };
const job = {
  kind: 'JOB',
  oldId: 'j1',
  clientOldId: 'c1',
  title: 'Data Engineer',
  occurredAt: on('2025-03-01'),
  status: 'FILLED',
  endDate: '2025-06-30',
  mustHaves: ['Python:3', 'SQL'],
};

async function newScene() {
  const recruiter = newRecruiter();
  const candidateId = await capture(service, recruiter);
  const sent = {
    kind: 'SUBMISSION',
    oldId: 's1',
    candidateId,
    candidateOldId: 'p1',
    jobOldId: 'j1',
    occurredAt: on('2025-03-10'),
    endDate: '2025-04-02',
    stage: 'INTERVIEW',
    outcome: 'REJECTED',
    rejectedBy: 'CLIENT',
    reason: 'BETTER_CANDIDATE_CHOSEN',
    feedback: 'Very strong in SQL.',
    rating: 4,
    ownerId: recruiter.id,
  };
  return { recruiter, candidateId, sent };
}

const entriesText = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Candidate {
  entries { stage outcome rejectedBy reason silverMedalist outcomeAt job { title status mustHaves { name years } client { name } }
    submission { sentAt sentBy { id } } feedback { text rating stage givenAt } interviews { round scheduledAt status } placement { status startDate endDate endedBy } history { sentence } }
  placements { status startDate endDate endedBy } } } }`;

async function recordOf(member: Member, candidateId: string) {
  return (await service.ask(member, entriesText, { r: [{ __typename: 'Candidate', id: candidateId }] }))._entities[0];
}

describe('an imported history', () => {
  it('becomes clients, jobs and entries with their stages, at the days of the file', async () => {
    const { recruiter, candidateId, sent } = await newScene();
    expect(await bring(recruiter, [client, job, sent])).toEqual({ created: 3, updated: 0, unchanged: 0, refused: [] });
    const { entries } = await recordOf(recruiter, candidateId);
    expect(entries).toMatchObject([
      {
        stage: 'INTERVIEW',
        outcome: 'REJECTED',
        rejectedBy: 'CLIENT',
        silverMedalist: true,
        outcomeAt: '2025-04-02T12:00:00.000Z',
        job: {
          title: 'Data Engineer',
          status: 'FILLED',
          client: { name: 'Nordwind GmbH' },
          mustHaves: [
            { name: 'Python', years: 3 },
            { name: 'SQL', years: null },
          ],
        },
        submission: { sentAt: '2025-03-10T09:00:00.000Z', sentBy: { id: recruiter.id } },
        feedback: [{ text: 'Very strong in SQL.', rating: 4, stage: 'INTERVIEW' }],
        interviews: [{ round: 1, scheduledAt: '2025-03-17T09:00:00.000Z', status: 'HELD' }],
      },
    ]);
    const history = entries[0].history.map((change: { sentence: string }) => change.sentence);
    expect(history).toEqual([
      'Rejected by the client: better candidate chosen',
      'Feedback of Nordwind GmbH, 4 of 5',
      'Interview 1 took place',
      'Submitted to Nordwind GmbH',
    ]);
  });

  it('is told as imported, each fact at its own time and with versions that grow', async () => {
    const { recruiter, sent } = await newScene();
    await bring(recruiter, [client, job, sent]);
    const { agencyId } = recruiter;
    const [submitted] = await service.said(events.CandidateSubmittedSchema, agencyId);
    const [feedback] = await service.said(events.FeedbackReceivedSchema, agencyId);
    const [rejected] = await service.said(events.CandidateRejectedSchema, agencyId);
    const [held] = await service.said(events.InterviewHeldSchema, agencyId);
    expect([submitted, feedback, rejected, held].map((event) => event?.version)).toEqual([1, 2, 3, 4]);
    expect(submitted?.occurredAt).toEqual(new Date('2025-03-10T09:00:00Z'));
    expect(rejected?.occurredAt).toEqual(new Date('2025-04-02T12:00:00Z'));
    expect(rejected?.message.entry).toMatchObject({ silverMedalist: true, stage: 'INTERVIEW' });
    const [opened] = await service.said(events.JobOpenedSchema, agencyId);
    const [closed] = await service.said(events.JobClosedSchema, agencyId);
    expect([opened?.occurredAt, closed?.occurredAt]).toEqual([
      new Date('2025-03-01T09:00:00Z'),
      new Date('2025-06-30T12:00:00Z'),
    ]);
    expect([submitted, feedback, rejected, held, opened, closed].map((event) => event?.cause)).toEqual(
      Array(6).fill(Cause.IMPORT),
    );
  });

  it('a second time is unchanged and says nothing', async () => {
    const { recruiter, sent } = await newScene();
    const rows = [
      client,
      job,
      sent,
      { ...sent, kind: 'INTERVIEW', oldId: 'i1', feedback: '', rating: 0, occurredAt: on('2025-03-20') },
    ];
    await bring(recruiter, rows);
    const count = async () =>
      (
        await service.base.sql<{ count: string }>('select count(*) from outbox where agency_id = $1', [
          recruiter.agencyId,
        ])
      )[0]?.count;
    const before = Number(await count());
    expect(await bring(recruiter, rows)).toEqual({ created: 0, updated: 0, unchanged: 4, refused: [] });
    // The answer alone.
    expect(Number(await count())).toBe(before + 1);
  });

  it('changed since is brought up to date without saying again what is known', async () => {
    const { recruiter, candidateId, sent } = await newScene();
    const open = {
      ...sent,
      stage: 'SUBMISSION',
      outcome: '',
      rejectedBy: '',
      reason: '',
      feedback: '',
      rating: 0,
      endDate: '',
    };
    const running = { ...job, status: 'OPEN', endDate: '' };
    await bring(recruiter, [client, running, open]);
    expect((await recordOf(recruiter, candidateId)).entries).toMatchObject([
      { stage: 'SUBMISSION', outcome: 'ACTIVE' },
    ]);
    expect(await bring(recruiter, [client, running, sent])).toEqual({
      created: 0,
      updated: 1,
      unchanged: 2,
      refused: [],
    });
    expect((await recordOf(recruiter, candidateId)).entries).toMatchObject([
      { stage: 'INTERVIEW', outcome: 'REJECTED', feedback: [{ rating: 4 }] },
    ]);
    expect(await service.said(events.CandidateSubmittedSchema, recruiter.agencyId)).toHaveLength(1);
  });

  it('takes the true days of interviews instead of assumed ones', async () => {
    const { recruiter, candidateId, sent } = await newScene();
    const round = (oldId: string, date: string) => ({
      kind: 'INTERVIEW',
      oldId,
      candidateId,
      candidateOldId: 'p1',
      jobOldId: 'j1',
      occurredAt: on(date),
    });
    await bring(recruiter, [client, job, sent, round('i1', '2025-03-20'), round('i2', '2025-03-28')]);
    expect((await recordOf(recruiter, candidateId)).entries[0].interviews).toMatchObject([
      { round: 1, scheduledAt: '2025-03-20T09:00:00.000Z', status: 'HELD' },
      { round: 2, scheduledAt: '2025-03-28T09:00:00.000Z', status: 'HELD' },
    ]);
    const other = await newScene();
    await bring(other.recruiter, [client, job, other.sent]);
    await bring(other.recruiter, [{ ...round('i1', '2025-03-21'), candidateId: other.candidateId }]);
    expect((await recordOf(other.recruiter, other.candidateId)).entries[0].interviews).toMatchObject([
      { round: 1, scheduledAt: '2025-03-21T09:00:00.000Z' },
    ]);
  });

  it('holds placements as they stand today, with those that a mere outcome says', async () => {
    const { recruiter, candidateId, sent } = await newScene();
    const second = await capture(service, recruiter);
    const third = await capture(service, recruiter);
    const placement = {
      kind: 'PLACEMENT',
      candidateOldId: 'p1',
      jobOldId: 'j1',
      startDate: '2025-05-01',
      employmentType: 'CONTRACT',
    };
    await bring(recruiter, [
      client,
      job,
      { ...sent, outcome: 'PLACED', rejectedBy: '', reason: '' },
      { ...placement, oldId: 'pl1', candidateId, endDate: '2025-10-31' },
      { ...placement, oldId: 'pl2', candidateId: second, endDate: day(service, 30) },
      { ...sent, oldId: 's3', candidateId: third, outcome: 'PLACED', rejectedBy: '', reason: '' },
    ]);
    expect((await recordOf(recruiter, candidateId)).placements).toEqual([
      { status: 'ENDED', startDate: '2025-05-01', endDate: '2025-10-31', endedBy: 'COMPLETED' },
    ]);
    expect((await recordOf(recruiter, second)).entries).toMatchObject([
      { stage: 'PLACEMENT', outcome: 'PLACED', placement: { status: 'ACTIVE' } },
    ]);
    expect((await recordOf(recruiter, third)).entries).toMatchObject([
      { outcome: 'PLACED', placement: { startDate: '2025-04-02' } },
    ]);
    const [ended] = await service.said(events.PlacementEndedSchema, recruiter.agencyId);
    expect(ended).toMatchObject({
      version: 2,
      occurredAt: new Date('2025-10-31T12:00:00Z'),
      message: { placement: { candidateId } },
    });
    expect(await service.said(events.CandidatePlacedSchema, recruiter.agencyId)).toHaveLength(3);
  });

  it('closes what is still running on a job that the file says is closed', async () => {
    const { recruiter, candidateId, sent } = await newScene();
    await bring(recruiter, [
      client,
      { ...job, status: 'CANCELLED' },
      { ...sent, outcome: '', rejectedBy: '', reason: '', feedback: '', rating: 0, endDate: '' },
    ]);
    expect((await recordOf(recruiter, candidateId)).entries).toMatchObject([
      { outcome: 'REJECTED', rejectedBy: 'CLIENT', reason: 'ROLE_CANCELLED', outcomeAt: '2025-06-30T12:00:00.000Z' },
    ]);
  });

  it('leaves alone what happened here since: no interview is made up for it at the next import', async () => {
    const { recruiter, candidateId, sent } = await newScene();
    const open = { ...sent, stage: 'SUBMISSION', outcome: '', rejectedBy: '', reason: '', feedback: '', rating: 0 };
    const rows = [client, { ...job, status: 'OPEN', endDate: '' }, { ...open, endDate: '' }];
    await bring(recruiter, rows);
    const entry = async () => (await recordOf(recruiter, candidateId)).entries[0];
    const [{ id: entryId }] = await service.base.sql<any>('select id from entry where candidate_id = $1', [
      candidateId,
    ]);
    await send(service, recruiter, 'recordOffer', { entryId, status: 'MADE' });
    expect(await entry()).toMatchObject({ stage: 'OFFER', interviews: [] });
    // The same file again, another file, and the row with one word more.
    await bring(recruiter, rows);
    await bring(recruiter, [{ ...client, oldId: 'c2', name: 'Westwind' }]);
    await bring(recruiter, [{ ...open, endDate: '', text: 'Called twice.' }]);
    expect(await entry()).toMatchObject({ stage: 'OFFER', outcome: 'ACTIVE', interviews: [] });
    await bring(recruiter, [{ ...job, status: 'LOST' }]);
    expect(await entry()).toMatchObject({ outcome: 'REJECTED', interviews: [] });
    expect(await service.said(events.InterviewHeldSchema, recruiter.agencyId)).toEqual([]);
  });

  it('finishes what an earlier batch of the run brought, and keeps no mark of it', async () => {
    const { recruiter, candidateId, sent } = await newScene();
    const runId = newId();
    await bring(recruiter, [client, job, sent], false, runId);
    expect((await recordOf(recruiter, candidateId)).entries).toMatchObject([{ interviews: [] }]);
    await bring(recruiter, [], true, runId);
    expect((await recordOf(recruiter, candidateId)).entries).toMatchObject([{ interviews: [{ status: 'HELD' }] }]);
    expect(await service.base.sql('select 1 from history_run_mark')).toEqual([]);
  });

  it('closes what an earlier file brought when a later one says that its job is closed', async () => {
    const { recruiter, candidateId, sent } = await newScene();
    const open = { ...sent, stage: 'SUBMISSION', outcome: '', rejectedBy: '', reason: '', feedback: '', rating: 0 };
    await bring(recruiter, [client, { ...job, status: 'OPEN', endDate: '' }, { ...open, endDate: '' }]);
    await bring(recruiter, [{ ...job, status: 'LOST' }]);
    expect((await recordOf(recruiter, candidateId)).entries).toMatchObject([{ outcome: 'REJECTED' }]);
  });

  it('refuses a bad row with its line and reason, and takes all others', async () => {
    const { recruiter, candidateId, sent } = await newScene();
    const result = await bring(recruiter, [
      { ...sent, oldId: 's0', jobOldId: 'j9' },
      client,
      { ...sent, oldId: 's2', candidateId: '' },
      job,
      { ...sent, oldId: 's4', reason: 'BAD_LUCK' },
      { kind: 'JOB', oldId: 'j2', clientOldId: 'c7', title: 'Ghost', occurredAt: on('2025-01-01') },
      { kind: 'INTERVIEW', oldId: 'i9', candidateId: newId(), jobOldId: 'j1', occurredAt: on('2025-01-01') },
      sent,
    ]);
    expect(result).toMatchObject({ created: 3, updated: 0, unchanged: 0 });
    expect(result.refused?.sort((left, right) => left.line - right.line)).toEqual([
      { line: 2, reason: 'job_old_id "j9" is no job that was imported' },
      { line: 4, reason: 'candidate_old_id "p1" is nobody who was imported; import the people first' },
      { line: 6, reason: expect.stringMatching(/^reason "BAD_LUCK" is none of skills, /) },
      { line: 7, reason: 'client_old_id "c7" is no client that was imported' },
      { line: 8, reason: 'there is no submission of this person for this job before this interview' },
    ]);
    expect((await recordOf(recruiter, candidateId)).entries).toHaveLength(1);
  });

  it('told again by the same event, or seen by another agency, has no effect', async () => {
    const { recruiter, sent } = await newScene();
    const runId = newId();
    const record = service.record(
      HistoryRowsImportedSchema,
      { runId, rows: [client, job, sent], last: true },
      { agencyId: recruiter.agencyId, aggregateId: runId, cause: Cause.IMPORT },
    );
    await service.apply([record, record]);
    await service.apply([record]);
    expect(await service.said(events.HistoryRowsAppliedSchema, recruiter.agencyId)).toHaveLength(1);
    const seen = await service.ask(newRecruiter(), '{ jobs { totalCount } clients { totalCount } }');
    expect(seen).toEqual({ jobs: { totalCount: 0 }, clients: { totalCount: 0 } });
  });
});

it('takes no row about a client or job that the member may not know of who imports it, and says no more', async () => {
  const member = newRecruiter();
  const { agencyId } = member;
  await bring(member, [client, job]);
  const [told] = (await service.said(events.ClientCreatedSchema, agencyId)).slice(-1);
  const clientId = told?.message.client?.id ?? '';
  const team = newId();
  const owner: Member = { ...member, role: 'owner' };
  await service.tell(TeamChangedSchema, { team: { id: team, name: 'Board' } }, { agencyId, aggregateId: team });
  await send(service, owner, 'limitClient', { clientId, teamId: team });
  const rows = [
    { ...client, name: 'Nordwind AG' },
    { ...client, oldId: 'c2' },
    { ...job, title: 'Other' },
    { ...job, oldId: 'j2' },
    { kind: 'CLIENT', oldId: 'c3', name: 'Free House' },
  ];
  const reason = 'This row can not be taken. Ask an owner or admin of your agency.';
  expect(await bring(member, rows, true, newId(), newId())).toEqual({
    created: 1,
    updated: 0,
    unchanged: 0,
    refused: [2, 3, 4, 5].map((line) => ({ line, reason })),
  });
  for (const teams of [team, '*']) expect((await bring(member, [client], true, newId(), teams)).refused).toEqual([]);
});
