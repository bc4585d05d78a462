import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidateBlockChangedSchema, CandidateChangedSchema } from '@rekindle/proto/candidates';
import { Cause } from '@rekindle/proto/envelope';
import {
  CandidatePlacedSchema,
  CandidateRejectedSchema,
  CandidateShortlistedSchema,
  EntryChangedSchema,
  JobClosedSchema,
  OffLimitsChangedSchema,
  PlacementChangedSchema,
} from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { eventually } from '../../testkit/eventually.ts';
import { ago, dayFrom, frontendJob, frontendPerson, matchingStack, type Stack, warehousePerson } from './stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await matchingStack();
});
afterAll(async () => {
  await stack?.close();
});

const suggestionsOf = (jobId: string, status = 'OPEN') =>
  stack.base.sql<{
    id: string;
    candidate_id: string;
    status: string;
    score: number;
    reasons: { sentence: string; against: boolean; evidenceId: string; feature: string }[];
    version: number;
    trigger: string;
  }>('select * from suggestion where job_id = $1 and status = $2 order by score desc', [jobId, status]);
const eventsOf = (type: string) =>
  stack.base.sql<{ n: number }>('select count(*)::int as n from outbox where type like $1', [`%.${type}`]);

describe('a job that opens', () => {
  it('suggests the right known people with reasons, in one transaction with its event, within half a second', async () => {
    const lena = await stack.person(frontendPerson());
    await stack.person(warehousePerson);
    await stack.caughtUp();
    const startMs = performance.now();
    const job = await stack.job({});
    const suggested = await eventually(async () => {
      const rows = await suggestionsOf(job.id);
      return rows.length > 0 && rows;
    });
    expect(performance.now() - startMs).toBeLessThan(2_000);
    expect(suggested.map(({ candidate_id }) => candidate_id)).toEqual([lena.id]);
    const speaksFor = suggested[0]?.reasons.filter(({ against }) => !against) ?? [];
    expect(speaksFor.length).toBeGreaterThanOrEqual(3);
    expect(speaksFor.length).toBeLessThanOrEqual(5);
    expect(speaksFor.map(({ sentence }) => sentence)).toContain('React for 8 years and TypeScript for 6 years');
    expect(suggested[0]?.reasons.filter(({ against }) => against).map(({ sentence }) => sentence)).toEqual([
      'GraphQL is not on the CV',
    ]);
    expect((await eventsOf('SuggestionsMade'))[0]?.n).toBe(1);
    const [shown] = await stack.base.sql<{ features: Record<string, number>; model: string }>('select * from shown');
    expect(shown?.features.must_haves).toBeGreaterThan(0.9);
    expect(shown?.model).toBe('hand-1');
  });

  it('is ranked once however often its event comes', async () => {
    await stack.person({ ...frontendPerson(), name: 'Priya Sundaram' });
    const eventId = newId();
    const id = newId();
    const job = await stack.job({ id }, { id, eventId, version: 1 });
    await stack.job({ id }, { id, eventId, version: 1 });
    await eventually(async () => (await suggestionsOf(job.id)).length > 0);
    await stack.caughtUp();
    const made = await stack.base.sql(
      'select candidate_id, count(*) from suggestion where job_id = $1 group by 1 having count(*) > 1',
      [id],
    );
    expect(made).toEqual([]);
  });

  it('keeps the newest state when its events come out of order', async () => {
    const id = newId();
    await stack.send(JobClosedSchema, { job: { ...frontendJob, id, status: 'FILLED' } }, { id, version: 2 });
    await stack.job({ id }, { id, version: 1 });
    await stack.caughtUp();
    expect(await suggestionsOf(id)).toEqual([]);
  });
});

describe('news of a person', () => {
  it('becomes a suggestion for an open job, once, and strengthens it rather than repeat it', async () => {
    const job = await stack.job({
      title: 'Forklift driver',
      mustHaves: [{ name: 'Forklift licence' }],
      niceToHaves: [],
    });
    await stack.caughtUp();
    const davit = await stack.person({ ...warehousePerson, name: 'Ruben Baptiste' });
    const mine = async () => (await suggestionsOf(job.id)).filter(({ candidate_id }) => candidate_id === davit.id);
    const [first] = await eventually(async () => {
      const rows = await mine();
      return rows.length > 0 && rows;
    });
    const availability = { kind: 'NOW', asOf: ago(0), heardIn: 'CALL' };
    await stack.send(
      CandidateChangedSchema,
      { candidate: { ...davit, availability }, changedFields: ['availability'] },
      { id: davit.id },
    );
    const [second] = await eventually(async () => {
      const rows = await mine();
      return (rows[0]?.version ?? 0) > 1 && rows;
    });
    expect(second?.id).toBe(first?.id);
    expect(second?.score).toBeGreaterThan(first?.score ?? 1);
    expect(second?.reasons.map(({ sentence }) => sentence)).toContain('Free now, said on a call');
  });

  it('of a block ends their suggestions and lists them as left out, with the reason', async () => {
    const job = await stack.job({});
    const person = await stack.person({ ...frontendPerson(), name: 'Hana Tóth' });
    await eventually(async () => (await suggestionsOf(job.id)).some(({ candidate_id }) => candidate_id === person.id));
    const block = { kind: 'DO_NOT_CONTACT', reason: 'Long illness' };
    await stack.send(
      CandidateBlockChangedSchema,
      { candidate: { ...person, blocks: [block] }, block, lifted: false },
      { id: person.id },
    );
    await eventually(async () =>
      (await suggestionsOf(job.id, 'EXPIRED')).some(({ candidate_id }) => candidate_id === person.id),
    );
    const groups = await stack.context().rediscoveries.leftOut(job.id);
    expect(groups).toContainEqual(
      expect.objectContaining({
        why: 'DO_NOT_CONTACT',
        sentence: 'Asked not to be contacted',
        candidateIds: [person.id],
      }),
    );
    const kept = await stack.base.sql<{ profile: object }>('select profile from person where id = $1', [person.id]);
    expect(JSON.stringify(kept)).not.toContain(block.reason);
  });
});

const entryFor = (person: { id: string }, job: { id: string; title: string }, more: object) => ({
  id: newId(),
  candidateId: person.id,
  jobId: job.id,
  jobTitle: job.title,
  clientId: frontendJob.clientId,
  clientGroupId: frontendJob.clientId,
  clientName: 'Norrland Bank',
  stage: 'SHORTLIST',
  outcome: 'ACTIVE',
  createdAt: ago(0),
  stageSince: ago(0),
  ...more,
});

describe('the pipeline', () => {
  it('ends the other suggestions of a person who is placed, and leaves them out of jobs that start before the end', async () => {
    const [placedAt, open] = [await stack.job({}), await stack.job({ title: 'Frontend Engineer' })];
    const person = await stack.person({ ...frontendPerson(), name: 'Priya Sundaram' });
    await eventually(async () => (await suggestionsOf(open.id)).some(({ candidate_id }) => candidate_id === person.id));
    const placement = {
      id: newId(),
      candidateId: person.id,
      jobId: placedAt.id,
      jobTitle: placedAt.title,
      clientName: 'Norrland Bank',
      startDate: dayFrom(5),
      endDate: dayFrom(200),
      status: 'UPCOMING',
    };
    const entry = entryFor(person, placedAt, { stage: 'PLACEMENT', outcome: 'PLACED', placementId: placement.id });
    await stack.send(CandidatePlacedSchema, { entry, placement }, { id: entry.id });
    await eventually(async () =>
      (await suggestionsOf(open.id, 'EXPIRED')).some(({ candidate_id }) => candidate_id === person.id),
    );
    const next = await stack.job({ title: 'Senior Frontend Developer' });
    await eventually(async () =>
      (await stack.context().rediscoveries.leftOut(next.id)).some(
        ({ why, candidateIds }) => why === 'PLACED' && candidateIds.includes(person.id),
      ),
    );
  });

  it('accepts the suggestion of a person who is shortlisted, and makes it again when that is undone', async () => {
    const job = await stack.job({});
    const [suggested] = await eventually(async () => {
      const rows = await suggestionsOf(job.id);
      return rows.length > 0 && rows;
    });
    const fit = async () => (await stack.context().rediscoveries.ofJob(job.id))?.fitCount ?? 0;
    await stack.caughtUp();
    const fitBefore = await fit();
    const entry = entryFor({ id: suggested?.candidate_id ?? '' }, job, { suggestionId: suggested?.id });
    await stack.send(CandidateShortlistedSchema, { entry }, { id: entry.id });
    await eventually(async () => (await suggestionsOf(job.id, 'ACCEPTED')).length === 1);
    expect((await eventsOf('SuggestionAccepted'))[0]?.n).toBeGreaterThanOrEqual(1);
    expect(await fit()).toBe(fitBefore - 1);
    await stack.send(EntryChangedSchema, { entry: { ...entry, outcome: 'WITHDRAWN', undone: true } }, { id: entry.id });
    await eventually(async () => (await suggestionsOf(job.id)).some(({ id }) => id === suggested?.id));
    expect(await fit()).toBe(fitBefore);
  });

  it('suggests a silver medalist for the next similar job, and names the interview reached, with its link', async () => {
    const person = await stack.person({ ...frontendPerson(), name: 'Jonas Okafor' });
    const interviewId = newId();
    const entry = entryFor(
      person,
      { id: newId(), title: 'Frontend Developer' },
      {
        stage: 'INTERVIEW',
        outcome: 'REJECTED',
        rejectedBy: 'CLIENT',
        reason: 'INTERNAL_CANDIDATE_CHOSEN',
        outcomeAt: ago(20),
        silverMedalist: true,
        interviews: [
          { id: interviewId, round: 3, finalRound: true, scheduledAt: ago(25), status: 'HELD', debriefed: true },
        ],
      },
    );
    await stack.send(CandidateRejectedSchema, { entry }, { id: entry.id });
    await stack.caughtUp();
    const job = await stack.job({ clientName: 'Castell Health' });
    const [best] = await eventually(async () => {
      const rows = await suggestionsOf(job.id);
      return rows.length > 0 && rows;
    });
    expect(best?.candidate_id).toBe(person.id);
    const reason = best?.reasons.find(({ feature }) => feature === 'stage_reached');
    expect(reason?.evidenceId).toBe(interviewId);
    expect(reason?.sentence).toMatch(
      /^Reached the final interview for Frontend Developer at Norrland Bank in \w+( \d+)?; the client chose an internal candidate$/,
    );
  });

  it('counts nobody as fitting a job that is closed, though more fitted than were suggested', async () => {
    await stack.person({ ...frontendPerson(), name: 'Mira Solheim' });
    const job = await stack.job({});
    await eventually(async () => (await suggestionsOf(job.id)).length > 0);
    await stack.caughtUp();
    await stack.base.sql('update ranking set fit_count = fit_count + 40 where job_id = $1', [job.id]);
    await stack.send(JobClosedSchema, { job: { ...job, status: 'FILLED' } }, { id: job.id });
    await eventually(async () => (await suggestionsOf(job.id)).length === 0);
    await stack.caughtUp();
    expect((await stack.context().rediscoveries.ofJob(job.id))?.fitCount).toBe(0);
  });

  it('ends all suggestions of a job that closes', async () => {
    const job = await stack.job({});
    await eventually(async () => (await suggestionsOf(job.id)).length > 0);
    await stack.send(JobClosedSchema, { job: { ...job, status: 'FILLED' } }, { id: job.id });
    await eventually(async () => (await suggestionsOf(job.id)).length === 0);
    expect((await suggestionsOf(job.id, 'EXPIRED')).length).toBeGreaterThan(0);
  });
});

it('keeps out people employed at a client under an off-limits agreement, and brings them back when it is lifted', async () => {
  const person = await stack.person({ ...frontendPerson(), name: 'Siri Nilsen', employer: 'Orrin Logistics GmbH' });
  const job = await stack.job({});
  const isOpen = async () => (await suggestionsOf(job.id)).some(({ candidate_id }) => candidate_id === person.id);
  await eventually(isOpen);
  const rule = {
    id: newId(),
    clientId: newId(),
    scope: 'CLIENT_GROUP',
    why: 'CLIENT_AGREEMENT',
    clientName: 'Orrin Logistics',
    clientNames: ['Orrin Logistics'],
    untilDate: '2099-06-30',
  };
  await stack.send(OffLimitsChangedSchema, { offLimits: rule }, { id: rule.id });
  await eventually(async () => !(await isOpen()));
  expect(await stack.context().rediscoveries.leftOut(job.id)).toContainEqual(
    expect.objectContaining({ why: 'OFF_LIMITS', until: '2099-06-30', candidateIds: [person.id] }),
  );
  await stack.send(OffLimitsChangedSchema, { offLimits: { ...rule, lifted: true } }, { id: rule.id });
  await eventually(isOpen);
});

it('keeps a person out by a rule about an id that was merged into theirs', async () => {
  const merged = newId();
  const person = await stack.person({ ...frontendPerson(), name: 'Ada Lindqvist', aliasIds: [merged] });
  const job = await stack.job({});
  const isOpen = async () => (await suggestionsOf(job.id)).some(({ candidate_id }) => candidate_id === person.id);
  await eventually(isOpen);
  const { clientGroupId } = frontendJob;
  const rule = { id: newId(), scope: 'PERSON', why: 'CANDIDATE_REFUSES', candidateId: merged, clientGroupId };
  await stack.send(OffLimitsChangedSchema, { offLimits: rule }, { id: rule.id });
  await eventually(async () => !(await isOpen()));
});

it('leaves somebody on an open-ended contract out of every job', async () => {
  const person = await stack.person({ ...frontendPerson(), name: 'Jonas Weber' });
  const placement = {
    id: newId(),
    candidateId: person.id,
    jobId: newId(),
    clientName: 'Norrland Bank',
    employmentType: 'CONTRACT_TO_HIRE',
    startDate: dayFrom(-700),
    status: 'ACTIVE',
  };
  await stack.send(PlacementChangedSchema, { placement }, { id: placement.id });
  const job = await stack.job({ startDate: dayFrom(300) });
  await eventually(async () =>
    (await stack.context().rediscoveries.leftOut(job.id)).some(
      ({ why, until, candidateIds }) => why === 'PLACED' && until === null && candidateIds.includes(person.id),
    ),
  );
});

it('ranks nobody for imported rows one by one, and each open job once when the import is quiet', async () => {
  const job = await stack.job(
    { title: 'Dental nurse', mustHaves: [{ name: 'Chairside assistance' }], niceToHaves: [] },
    { cause: Cause.IMPORT },
  );
  const nurse = await stack.person(
    { name: 'Aiko Paredes', title: 'Dental nurse', skills: [{ name: 'Chairside assistance' }] },
    { cause: Cause.IMPORT },
  );
  await stack.caughtUp();
  expect(await suggestionsOf(job.id)).toEqual([]);
  expect(await stack.base.sql('select 1 from next_action where candidate_id = $1', [nurse.id])).toEqual([]);
  await eventually(
    async () => (await suggestionsOf(job.id)).some(({ candidate_id }) => candidate_id === nurse.id),
    15_000,
  );
});
