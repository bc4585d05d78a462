import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidateChangedSchema } from '@rekindle/proto/candidates';
import { TaskCreatedSchema } from '@rekindle/proto/communications';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { NextActionChangedSchema, SuggestionChangedSchema } from '@rekindle/proto/matching';
import {
  CandidateRejectedSchema,
  CandidateShortlistedSchema,
  ClientChangedSchema,
  JobChangedSchema,
  PlacementChangedSchema,
} from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { doNextAction, snoozeNextAction } from '../../../subgraphs/matching/src/next-action/do-next-action.ts';
import { dismissSuggestion, restoreSuggestion } from '../../../subgraphs/matching/src/suggestion/dismiss-suggestion.ts';
import { eventually } from '../../testkit/eventually.ts';
import { ago, dayFrom, frontendJob, frontendPerson, matchingStack, type Stack } from './stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await matchingStack();
});
afterAll(async () => {
  await stack?.close();
});

const teamId = newId();
const outside = () => stack.context({ teamIds: [newId()] });
const inside = () => stack.context({ teamIds: [teamId] });
const owner = () => stack.context({ role: 'owner' });
type Context = ReturnType<typeof outside>;

async function limitPeople(people: readonly { id: string }[], limitedToTeamIds: string[]): Promise<void> {
  const limit = (person: { id: string }) =>
    stack.send(
      CandidateChangedSchema,
      { candidate: { ...person, limitedToTeamIds }, changedFields: ['limitedTo'] },
      { id: person.id },
    );
  await Promise.all(people.map(limit));
  await stack.caughtUp();
}

const limitPerson = (person: { id: string }, teamIds: string[]) => limitPeople([person], teamIds);

async function limitJob(job: { id: string }, limitedToTeamIds: string[]): Promise<void> {
  await stack.send(JobChangedSchema, { job: { ...job, limitedToTeamIds } }, { id: job.id });
  await stack.caughtUp();
}

const listed = ({ suggestions }: Context, jobId: string) =>
  suggestions.ofJob(jobId, { first: 50, statuses: ['OPEN', 'DISMISSED', 'EXPIRED', 'ACCEPTED'] });

/** What one sees of a person and a job together, by every way there is. */
async function seen(context: Context, candidateId: string, jobId: string, suggestionId: string) {
  const { suggestions, rediscoveries, nextActions } = context;
  const page = await listed(context, jobId);
  const newest = await suggestions.newest({ first: 100 });
  const actions = await nextActions.list({ first: 100 });
  const about = (rows: { edges: { node: { candidateId: string } }[] }) =>
    rows.edges.some(({ node }) => node.candidateId === candidateId);
  return {
    byId: (await suggestions.byId(suggestionId)) !== null,
    ofPerson: (await suggestions.openOfCandidate(candidateId)).some((each) => each.jobId === jobId),
    inJob: about(page),
    inNewest: newest.edges.some(({ node }) => node.candidateId === candidateId && node.jobId === jobId),
    counted: page.totalCount === page.edges.length && newest.totalCount === newest.edges.length,
    rediscovery: (await rediscoveries.ofJob(jobId)) !== null,
    action: (await nextActions.ofCandidate(candidateId)) !== null,
    listedAction: about(actions),
  };
}

const everything = {
  ...{ byId: true, ofPerson: true, inJob: true, inNewest: true, counted: true },
  ...{ rediscovery: true, action: true, listedAction: true },
};
const nothing = { ...everything, byId: false, ofPerson: false, inJob: false, inNewest: false };

async function suggested(candidateId: string, jobId: string) {
  const found = async () => (await listed(owner(), jobId)).edges.find(({ node }) => node.candidateId === candidateId);
  const edge = await eventually(async () => (await found()) ?? false);
  await stack.caughtUp();
  return edge.node;
}

describe('a person who is limited to a team', () => {
  it('is suggested, counted and to be called by nobody else, until the limit is lifted', async () => {
    const [lena, job] = [await stack.person(frontendPerson()), await stack.job({})];
    const { id } = await suggested(lena.id, job.id);
    await limitPerson(lena, [teamId]);
    const hidden = { ...nothing, action: false, listedAction: false };
    expect(await seen(outside(), lena.id, job.id, id)).toEqual(hidden);
    expect(await seen(stack.context(), lena.id, job.id, id)).toEqual(hidden);
    expect(await seen(inside(), lena.id, job.id, id)).toEqual(everything);
    expect(await seen(owner(), lena.id, job.id, id)).toEqual(everything);
    await limitPerson(lena, []);
    expect(await seen(outside(), lena.id, job.id, id)).toEqual(everything);
  });

  it('is taken off the counts that are kept for everybody: who fits, who is known, who is left out', async () => {
    const jobOf = { title: 'Baker', mustHaves: [{ name: 'Sourdough' }], niceToHaves: [] };
    const bakers = [];
    const baker = {
      title: 'Baker',
      skills: [{ name: 'Sourdough', years: 5, heardIn: 'CV' }],
      location: frontendJob.location,
    };
    // More than are suggested: those beyond are counted too.
    for (let each = 0; each < 53; each++) bakers.push(await stack.person({ ...baker, name: `Baker ${each}` }));
    await stack.caughtUp();
    const job = await stack.job(jobOf);
    await eventually(async () => ((await owner().rediscoveries.ofJob(job.id))?.fitCount ?? 0) === 53);
    await stack.caughtUp();
    const suggestedIds = (await listed(owner(), job.id)).edges.map(({ node }) => node.candidateId);
    const beyond = bakers.filter(({ id }) => !suggestedIds.includes(id));
    const among = bakers.filter(({ id }) => suggestedIds.includes(id));
    expect(beyond).toHaveLength(3);
    const counts = async ({ rediscoveries }: Context) => {
      const { fitCount = -1, knownCount = -1 } = (await rediscoveries.ofJob(job.id)) ?? {};
      return { fitCount, knownCount, leftOut: await rediscoveries.leftOutCount(job.id) };
    };
    await limitPeople(beyond, [teamId]);
    expect((await counts(outside())).fitCount).toBe((await counts(owner())).fitCount - 3);
    await limitPeople(beyond, []);
    const entry = { id: newId(), candidateId: among[0]?.id, jobId: job.id, stage: 'SHORTLIST', outcome: 'ACTIVE' };
    await stack.send(CandidateShortlistedSchema, { entry }, { id: entry.id });
    await eventually(async () => (await owner().rediscoveries.leftOutCount(job.id)) === 1);
    await stack.caughtUp();
    const all = await counts(owner());
    expect(await counts(outside())).toEqual(all);
    for (const hidden of [among[0], among[1], beyond[0]]) if (hidden) await limitPerson(hidden, [teamId]);
    expect(await counts(inside())).toEqual(await counts(owner()));
    const { fitCount, knownCount } = await counts(owner());
    expect(await counts(outside())).toEqual({ fitCount: fitCount - 2, knownCount: knownCount - 3, leftOut: 0 });
    // Somebody better takes the place of the last of a full list, who still fits and is counted.
    for (const name of ['Better', 'Best'])
      await stack.person({ ...baker, name, availability: { kind: 'NOW', asOf: ago(1) }, lastTwoWayContactAt: ago(1) });
    await limitPeople(bakers, [teamId]);
    // All but the one in the pipeline; the better ones stay.
    const gone = async () => (await counts(owner())).fitCount - (await counts(outside())).fitCount;
    await eventually(async () => (await gone()) === 52);
    const [first] = (await listed(outside(), job.id)).edges;
    expect(first?.node.rank).toBe(1);
  });

  it('is not there for whoever writes, and nothing changes', async () => {
    const [lena, job] = [await stack.person(frontendPerson()), await stack.job({})];
    const { id } = await suggested(lena.id, job.id);
    const before = await owner().nextActions.ofCandidate(lena.id);
    await limitPerson(lena, [teamId]);
    const { deps, viewer } = outside();
    const kind = before?.kind ?? 'SHORTLIST';
    const about = () => ({ idempotencyKey: newId(), candidateId: lena.id });
    const suggestion = () => ({ idempotencyKey: newId(), suggestionId: id });
    for (const refused of [
      () => doNextAction(deps, viewer, { ...about(), kind }),
      () => snoozeNextAction(deps, viewer, { ...about(), until: new Date(Date.now() + 60_000) }),
      () => dismissSuggestion(deps, viewer, { ...suggestion(), reason: 'PAY' }),
      () => restoreSuggestion(deps, viewer, suggestion()),
    ]) {
      await expect(refused()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await owner().nextActions.ofCandidate(lena.id))?.kind).toBe(kind);
    expect((await owner().suggestions.byId(id))?.status).toBe('OPEN');
    expect(await stack.base.sql('select 1 from attempt where candidate_id = $1', [lena.id])).toEqual([]);
  });
});

describe('a job that is limited to a team', () => {
  it('is ranked all the same and seen by its team; a suggestion is for who sees both', async () => {
    const [lena, job] = [await stack.person(frontendPerson()), await stack.job({ limitedToTeamIds: [teamId] })];
    const { id } = await suggested(lena.id, job.id);
    const view = await seen(outside(), lena.id, job.id, id);
    expect(view).toEqual({ ...nothing, rediscovery: false });
    expect(await seen(inside(), lena.id, job.id, id)).toEqual(everything);
    await limitPerson(lena, [newId()]);
    expect(await seen(inside(), lena.id, job.id, id)).toMatchObject({ byId: false, inJob: false, rediscovery: true });
    await limitPerson(lena, []);
    await limitJob(job, []);
    expect(await seen(outside(), lena.id, job.id, id)).toEqual(everything);
  });

  it('is named in no reason to whoever may not see it, nor in an event', async () => {
    const past = await stack.job({ title: 'Frontend Developer', clientName: 'Castell Health', status: 'FILLED' });
    const lena = await stack.person(frontendPerson());
    const entry = {
      ...{ id: newId(), candidateId: lena.id, jobId: past.id, clientId: past.clientId, clientName: 'Castell Health' },
      ...{ jobTitle: 'Frontend Developer', stage: 'INTERVIEW', outcome: 'REJECTED', rejectedBy: 'CLIENT' },
      ...{ reason: 'ROLE_FILLED', silverMedalist: true, outcomeAt: ago(30), lastFactAt: ago(30) },
    };
    await stack.send(CandidateRejectedSchema, { entry }, { id: entry.id });
    await stack.caughtUp();
    const job = await stack.job({ clientId: newId() });
    const { id } = await suggested(lena.id, job.id);
    const history = async ({ suggestions }: Context) => {
      const suggestion = (await suggestions.byId(id)) ?? (await suggested(lena.id, job.id));
      const reason = suggestion.reasons.find(({ feature }) => feature === 'stage_reached');
      return { text: JSON.stringify(suggestion.reasons), sentence: reason?.sentence, evidenceId: reason?.evidenceId };
    };
    expect((await history(outside())).sentence).toContain('Frontend Developer at Castell Health');
    await limitJob(past, [teamId]);
    const masked = await history(outside());
    expect(masked.sentence).toMatch(/^Was interviewed for a limited job in /);
    expect(masked.text).not.toContain('at Castell Health');
    expect(masked.evidenceId).toBe('');
    expect((await history(inside())).sentence).toContain('Frontend Developer at Castell Health');
    expect((await history(inside())).evidenceId).toBe(entry.id);
    const told = await eventsOf(SuggestionChangedSchema, id);
    const sentences =
      told
        .at(-1)
        ?.suggestion?.reasons.map(({ sentence }) => sentence)
        .join() ?? '';
    expect(sentences).toContain('for a limited job');
    expect(sentences).not.toContain('at Castell Health');
  });

  it('is named in no next action, for anybody, and leads those who do not see it nowhere', async () => {
    const mia = await stack.person({ name: 'Mia Berg' });
    const job = await stack.job({
      title: 'Harbour pilot',
      clientName: 'Port of Oslo',
      mustHaves: [{ name: 'Pilotage' }],
    });
    const entry = {
      ...{ id: newId(), candidateId: mia.id, jobId: job.id, clientId: job.clientId, clientName: 'Port of Oslo' },
      ...{ jobTitle: 'Harbour pilot', stage: 'SHORTLIST', outcome: 'ACTIVE', stageSince: ago(1), createdAt: ago(1) },
    };
    await stack.send(CandidateShortlistedSchema, { entry }, { id: entry.id });
    const action = ({ nextActions }: Context) => nextActions.ofCandidate(mia.id);
    await eventually(async () => (await action(owner()))?.kind === 'ASK_RIGHT_TO_REPRESENT');
    expect((await action(outside()))?.reason).toContain('Harbour pilot');
    await limitJob(job, [teamId]);
    await eventually(async () => (await action(owner()))?.sentence.includes('a limited client') ?? false);
    const [hidden, known] = [await action(outside()), await action(inside())];
    expect(hidden?.reason).toBe('Shortlisted for a limited job; a submission needs it');
    expect(hidden).toMatchObject({ jobId: null, entryId: null, taskId: null, evidenceId: '' });
    expect(known).toMatchObject({ jobId: job.id, entryId: entry.id, evidenceId: entry.id });
    const told = (await eventsOf(NextActionChangedSchema, mia.id)).at(-1);
    expect(JSON.stringify([told?.nextAction?.sentence, told?.nextAction?.reason])).not.toMatch(/Harbour|Oslo/);
  });

  it('is not named, from the moment that it is limited, where people are left out of other jobs', async () => {
    const [clientId, past] = [newId(), await stack.job({ status: 'FILLED' })];
    const una = await stack.person({ ...frontendPerson(), name: 'Una Vik' });
    const placement = {
      ...{ id: newId(), candidateId: una.id, jobId: past.id, clientId, clientName: 'Quiet Harbour', status: 'ACTIVE' },
      ...{ employmentType: 'PERMANENT', startDate: dayFrom(-30) },
    };
    await stack.send(PlacementChangedSchema, { placement }, { id: placement.id });
    await stack.caughtUp();
    const job = await stack.job({});
    const words = async () =>
      (await owner().rediscoveries.leftOut(job.id))
        .filter(({ candidateIds }) => candidateIds.includes(una.id))
        .map(({ sentence }) => sentence);
    await eventually(async () => (await words()).some((sentence) => sentence.includes('Quiet Harbour')));
    await stack.send(ClientChangedSchema, { client: { id: clientId, limitedToTeamIds: [teamId] } }, { id: clientId });
    await stack.caughtUp();
    expect((await words()).join()).not.toContain('Quiet Harbour');
    await eventually(async () => (await words()).join() === 'Placed at a limited client until after the start');
  });

  it('leaves the words of a task about it to its team', async () => {
    const [ida, job] = [await stack.person({ name: 'Ida Holm' }), await stack.job({ limitedToTeamIds: [teamId] })];
    const task = {
      ...{ id: newId(), candidateId: ida.id, jobId: job.id, kind: 'FOLLOW_UP', status: 'OPEN' },
      ...{ title: 'tell about the merger', dueDate: dayFrom(-1) },
    };
    await stack.send(TaskCreatedSchema, { task }, { id: task.id });
    const action = () => outside().nextActions.ofCandidate(ida.id);
    await eventually(async () => (await action())?.kind === 'FOLLOW_UP');
    expect(await action()).toMatchObject({ sentence: 'Follow up with Ida: about a limited job', taskId: null });
  });

  it('counts for what comes next, whoever writes', async () => {
    const eva = await stack.person({ name: 'Eva Lind', temperature: { kind: 'READY_FOR_FOLLOW_UP', since: ago(3) } });
    const job = await stack.job({ limitedToTeamIds: [teamId], mustHaves: [{ name: 'Falconry' }] });
    const entry = {
      id: newId(),
      candidateId: eva.id,
      jobId: job.id,
      stage: 'SHORTLIST',
      outcome: 'ACTIVE',
      stageSince: ago(1),
    };
    await stack.send(CandidateShortlistedSchema, { entry }, { id: entry.id });
    const action = async () => (await owner().nextActions.ofCandidate(eva.id))?.kind;
    await eventually(async () => (await action()) === 'ASK_RIGHT_TO_REPRESENT');
    const { deps, viewer } = outside();
    const input = { idempotencyKey: newId(), candidateId: eva.id, kind: 'RE_ENGAGE' as const };
    expect(await doNextAction(deps, viewer, input)).toMatchObject({ kind: 'changed_meanwhile' });
    expect(await action()).toBe('ASK_RIGHT_TO_REPRESENT');
  });

  it('is told live of with its suggestions to its team alone', async () => {
    const [lena, job] = [await stack.person(frontendPerson()), await stack.job({ limitedToTeamIds: [teamId] })];
    const { id } = await suggested(lena.id, job.id);
    const { deps, viewer } = inside();
    await dismissSuggestion(deps, viewer, { idempotencyKey: newId(), suggestionId: id, reason: 'PAY' });
    const rows = await envelopesOf(id);
    expect(rows.map(({ limitedToTeamIds }) => limitedToTeamIds)).toEqual([[teamId]]);
  });

  it('tells of a limited person who fits an open job to who may see that person', async () => {
    const job = await stack.job({ mustHaves: [{ name: 'Falconry' }], niceToHaves: [] });
    await stack.caughtUp();
    const skills = [{ name: 'Falconry', years: 6, heardIn: 'CV' }];
    const person = await stack.person({ ...frontendPerson(), skills, limitedToTeamIds: [teamId] });
    await suggested(person.id, job.id);
    const told = (await envelopesOf(job.id)).filter(({ type }) => type.endsWith('SuggestionsMade')).at(-1);
    expect(told?.limitedToTeamIds).toEqual([teamId]);
  });
});

async function envelopesOf(aggregateId: string) {
  const rows = await stack.base.sql<{ envelope: Buffer }>(
    'select envelope from outbox where key = $1 order by position',
    [`${stack.agencyId}:${aggregateId}`],
  );
  return rows.map(({ envelope }) => fromBinary(EnvelopeSchema, new Uint8Array(envelope)));
}

async function eventsOf<Schema extends typeof NextActionChangedSchema | typeof SuggestionChangedSchema>(
  schema: Schema,
  aggregateId: string,
) {
  const own = (await envelopesOf(aggregateId)).filter(({ type }) => type === schema.typeName);
  return own.map(({ payload }) => fromBinary(schema as Schema, payload));
}
