import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidateCapturedSchema, CandidateChangedSchema } from '@rekindle/proto/candidates';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { SuggestionAcceptedSchema, SuggestionChangedSchema } from '@rekindle/proto/matching';
import { CandidateShortlistedSchema, EntryChangedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { mostSuggestions } from '../../../subgraphs/matching/src/suggestion/suggestion.ts';
import { eventually } from '../../testkit/eventually.ts';
import { ago, frontendJob, frontendPerson, matchingStack, type News, type Stack } from './stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await matchingStack();
});
afterAll(async () => {
  await stack?.close();
});

// The longer ago somebody was spoken to, the worse they fit.
const somebody = (daysAgo: number) => ({ id: newId(), ...frontendPerson(), lastTwoWayContactAt: ago(daysAgo) });
const captured = (candidate: ReturnType<typeof somebody>, eventId = newId()): News => [
  CandidateCapturedSchema,
  { candidate },
  { id: candidate.id, eventId },
];
const changed = (candidate: ReturnType<typeof somebody>, eventId = newId()): News => [
  CandidateChangedSchema,
  { candidate, changedFields: ['title', 'location'] },
  { id: candidate.id, eventId },
];

/** Opened, and ranked as long as nobody is known. */
async function emptyJob() {
  await stack.base.sql('delete from person');
  const job = await stack.job({});
  await stack.caughtUp();
  await eventually(async () => (await stack.base.sql(`select 1 from timer where kind = 'rank_job'`)).length === 0);
  return job;
}

async function suggestionOf(jobId: string, candidateId: string) {
  const [row] = await stack.base.sql<{ id: string; status: string; version: number }>(
    'select id, status, version from suggestion where job_id = $1 and candidate_id = $2',
    [jobId, candidateId],
  );
  return row;
}

/** What was told of one suggestion by events of its own, in the order in which they are sent. */
async function toldOf(id: string | undefined) {
  const rows = await stack.base.sql<{ type: string; envelope: Buffer }>(
    `select type, envelope from outbox where type = any ($1) order by position`,
    [[SuggestionChangedSchema.typeName, SuggestionAcceptedSchema.typeName]],
  );
  return rows.flatMap(({ type, envelope: bytes }) => {
    const { aggregateId, aggregateVersion, causationId, payload } = fromBinary(EnvelopeSchema, bytes);
    const schema = type === SuggestionChangedSchema.typeName ? SuggestionChangedSchema : SuggestionAcceptedSchema;
    const { status } = fromBinary(schema, payload).suggestion ?? {};
    return aggregateId === id ? [{ version: Number(aggregateVersion), status, causationId }] : [];
  });
}

const entryFor = (candidateId: string, job: { id: string; title: string }) => ({
  id: newId(),
  candidateId,
  jobId: job.id,
  jobTitle: job.title,
  clientId: frontendJob.clientId,
  clientName: frontendJob.clientName,
  stage: 'SHORTLIST',
  outcome: 'ACTIVE',
  createdAt: ago(0),
  stageSince: ago(0),
});
const shortlisted = (entry: ReturnType<typeof entryFor>): News => [
  CandidateShortlistedSchema,
  { entry },
  { id: entry.id },
];
const undone = (entry: ReturnType<typeof entryFor>): News => [
  EntryChangedSchema,
  { entry: { ...entry, outcome: 'WITHDRAWN', undone: true } },
  { id: entry.id },
];

it('the events of one suggestion are sent in the order of its versions when it is strengthened and displaced at once and comes back, and each names its cause', async () => {
  const job = await emptyJob();
  const last = { ...somebody(900), title: 'Office manager', location: { city: 'Graz', country: 'AT' } };
  const others = Array.from({ length: mostSuggestions - 1 }, (_, n) => somebody(30 + n));
  const nextToLast = others.at(-1) ?? last;
  await stack.together([last, ...others].map((each) => captured(each)));
  const { id } = (await suggestionOf(job.id, last.id)) ?? {};
  expect(await suggestionOf(job.id, last.id)).toMatchObject({ status: 'OPEN', version: 1 });

  const better = newId();
  await stack.together([changed({ ...last, location: somebody(0).location }), captured(somebody(1), better)]);
  expect(await toldOf(id)).toEqual([{ version: 3, status: 'EXPIRED', causationId: better }]);

  const back = newId();
  await stack.together([changed({ ...somebody(2), id: last.id }, back)]);
  expect(await suggestionOf(job.id, last.id)).toMatchObject({ id, status: 'OPEN', version: 4 });
  // There was no news of the one who gave way.
  const gaveWay = await suggestionOf(job.id, nextToLast.id);
  expect(await toldOf(gaveWay?.id)).toEqual([{ version: 2, status: 'EXPIRED', causationId: back }]);
  await stack.together([shortlisted(entryFor(last.id, job))]);
  const told = await toldOf(id);
  expect(told.map(({ version, status }) => [version, status])).toEqual([
    [3, 'EXPIRED'],
    [5, 'ACCEPTED'],
  ]);
});

describe('shortlisting and its undoing in one batch', () => {
  it('leave a suggestion as it was before both', async () => {
    const job = await emptyJob();
    const person = somebody(10);
    await stack.together([captured(person)]);
    const fitCount = async () => (await stack.context().rediscoveries.ofJob(job.id))?.fitCount;
    const { id } = (await suggestionOf(job.id, person.id)) ?? {};
    expect(await fitCount()).toBe(1);
    const entry = entryFor(person.id, job);
    await stack.together([shortlisted(entry), undone(entry)]);
    expect(await suggestionOf(job.id, person.id)).toMatchObject({ id, status: 'OPEN' });
    expect(await fitCount()).toBe(1);
    expect((await toldOf(id)).map(({ status }) => status)).toEqual(['ACCEPTED', 'EXPIRED']);
  });

  it('leave it accepted when the undoing came first', async () => {
    const job = await emptyJob();
    const person = somebody(10);
    await stack.together([captured(person)]);
    const [first, second] = [entryFor(person.id, job), entryFor(person.id, job)];
    await stack.together([shortlisted(first)]);
    await stack.together([undone(first), shortlisted(second)]);
    expect(await suggestionOf(job.id, person.id)).toMatchObject({ status: 'ACCEPTED' });
    expect((await stack.context().rediscoveries.ofJob(job.id))?.fitCount).toBe(0);
  });
});
