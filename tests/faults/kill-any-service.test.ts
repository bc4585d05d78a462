import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { eventually } from '../testkit/eventually.ts';
import { type KillableStack, startKillableStack } from '../testkit/killable-stack.ts';

const services = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching', 'gateway'];
const today = new Date().toISOString().slice(0, 10);

let stack: KillableStack;
let desk: Desk;
let clientId: string;
let pathId: string;
let poolId: string;

/** What was acknowledged, under the words that mark it. */
const acknowledged = {
  notes: new Map<string, string>(),
  calls: new Map<string, string>(),
  tasks: new Map<string, string>(),
  clients: new Map<string, string>(),
  invitations: new Map<string, string>(),
  /** suggestion to entry */
  shortlisted: new Map<string, { entryId: string; candidateId: string; jobId: string }>(),
  /** candidate to enrolment */
  enrolled: new Map<string, string>(),
};
let retries = 0;

beforeAll(async () => {
  stack = await startKillableStack();
  desk = openDesk(stack.address);
  await desk.auth('sign-up', {
    agencyName: 'Halden Search',
    name: 'Ada Novak',
    email: 'ada@halden.example',
    password: 'a short sentence is easy',
    timeZone: 'UTC',
  });
  clientId = (await desk.mutate('addClient', 'client { id }', { name: 'Norrland Bank' })).client.id;
  pathId = (
    await desk.mutate('savePath', 'path { id }', { name: 'Keep in touch', steps: [{ kind: 'TASK', text: 'Call' }] })
  ).path.id;
  poolId = (await desk.mutate('savePool', 'pool { id }', { name: 'Vienna' })).pool.id;
}, 60_000);
afterAll(() => stack?.stop(), 30_000);

/** As a careful client: the same key until there is an answer. */
async function insist<T = any>(mutation: string, selections: string, input: object): Promise<T> {
  const idempotencyKey = randomUUID();
  const endAtMs = Date.now() + 30_000;
  for (;;) {
    try {
      return await desk.mutate<T>(mutation, selections, { idempotencyKey, ...input });
    } catch (error) {
      const mistake = /BAD_INPUT|CONFLICT|FORBIDDEN|NOT_FOUND/.test((error as Error).message);
      if (mistake || Date.now() > endAtMs) throw error;
      retries += 1;
      await wait(60);
    }
  }
}

/** One recruiter's work on one person, each write once, until `stop`. */
async function work(worker: number, stop: AbortSignal): Promise<void> {
  for (let round = 0; !stop.aborted; round++) {
    const mark = `w${worker}r${round}`;
    const added = await insist('addCandidate', 'candidate { id }', {
      name: `Person ${mark}`,
      skills: [{ name: 'React', years: 6 }],
      location: { city: 'Vienna', country: 'AT' },
      availability: { kind: 'NOW' },
      source: { type: 'SOURCED' },
    });
    const candidateId: string = added.candidate.id;
    const note = `note ${mark}.`;
    await insist('addNote', 'note { id }', { candidateId, text: note });
    acknowledged.notes.set(note, candidateId);
    const call = `call ${mark}.`;
    await onceKnown(() =>
      insist('logCall', 'interaction { id }', { candidateId, outcome: 'SPOKE', text: call, interestStated: true }),
    );
    acknowledged.calls.set(call, candidateId);
    const task = `task ${mark}.`;
    const made = await insist('addTask', 'task { id }', { title: task, dueOn: today, candidateId });
    acknowledged.tasks.set(task, made.task.id);
    const client = `Client ${mark}.`;
    acknowledged.clients.set(client, (await insist('addClient', 'client { id }', { name: client })).client.id);
    const email = `${mark}@halden.example`;
    await insist('inviteMember', 'link', { email, role: 'RECRUITER' });
    acknowledged.invitations.set(email, candidateId);
    await onceKnown(() => insist('addToPool', 'pool { id }', { poolId, candidateIds: [candidateId] }));
    const { enrolment } = await onceKnown(() => insist('enrol', 'enrolment { id }', { pathId, candidateId }));
    acknowledged.enrolled.set(candidateId, enrolment.id);
    await shortlist(mark);
  }
}

/** A new job, and the first suggestion for it that nobody else takes. */
async function shortlist(mark: string): Promise<void> {
  const { job } = await insist('openJob', 'job { id }', {
    clientId,
    title: `Job ${mark}`,
    mustHaves: [{ name: 'React', years: 3 }],
    location: { city: 'Vienna', country: 'AT' },
  });
  const suggestion = await eventually(async () => {
    const { rediscovery } = await desk.ask(
      'query ($id: ID!) { rediscovery(jobId: $id) { suggestions(first: 1) { edges { node { id candidate { id } } } } } }',
      { id: job.id },
    );
    return rediscovery?.suggestions.edges[0]?.node ?? false;
  }, 30_000);
  const candidateId = suggestion.candidate.id;
  const { entry } = await insist('shortlistCandidate', 'entry { id }', {
    jobId: job.id,
    candidateId,
    suggestionId: suggestion.id,
  });
  acknowledged.shortlisted.set(suggestion.id, { entryId: entry.id, candidateId, jobId: job.id });
}

/** A person who was just added reaches the other services by an event. */
async function onceKnown<T>(write: () => Promise<T>): Promise<T> {
  const endAtMs = Date.now() + 30_000;
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!/NOT_FOUND/.test((error as Error).message) || Date.now() > endAtMs) throw error;
      await wait(60);
    }
  }
}

async function answersAgain(): Promise<void> {
  await eventually(async () => {
    const { errors } = await desk.answer(
      '{ members { id } importRuns { id } tasks(first: 1) { totalCount } jobs(first: 1) { totalCount } pools { id } nextActions(first: 1) { totalCount } }',
    );
    return !errors?.length;
  }, 30_000);
}

/** All pages of a list, as its nodes. */
async function all(field: string, node: string, args = '', id?: string): Promise<any[]> {
  const nodes: any[] = [];
  let after: string | null = null;
  do {
    const list: string = `${field}(first: 100, after: $after${args}) { edges { node { ${node} } } pageInfo { hasNextPage endCursor } }`;
    const data: any = id
      ? (await desk.ask(`query ($id: ID!, $after: String) { candidate(id: $id) { ${list} } }`, { id, after })).candidate
      : await desk.ask(`query ($after: String) { ${list} }`, { after });
    nodes.push(...data[field].edges.map((edge: any) => edge.node));
    after = data[field].pageInfo.hasNextPage ? data[field].pageInfo.endCursor : null;
  } while (after);
  return nodes;
}

const times = <T>(values: readonly T[], wanted: T): number => values.filter((value) => value === wanted).length;
const texts = (entries: { text: string }[]) => entries.map(({ text }) => text);

/** Compares every acknowledged write with what the services show in the end; gives what is lost or twice. */
async function differences(): Promise<string[]> {
  const wrong: string[] = [];
  const expectOnce = (what: string, count: number) => {
    if (count !== 1) wrong.push(`${what}: ${count} times`);
  };

  const timelines = new Map<string, any[]>();
  const people = new Set([
    ...acknowledged.notes.values(),
    ...acknowledged.calls.values(),
    ...[...acknowledged.shortlisted.values()].map(({ candidateId }) => candidateId),
  ]);
  for (const id of people) timelines.set(id, await all('timeline', 'kind text subject { kind id }', '', id));
  const entriesOf = (id: string, kind: string) => (timelines.get(id) ?? []).filter((entry) => entry.kind === kind);
  for (const [text, id] of acknowledged.notes) expectOnce(text, times(texts(entriesOf(id, 'NOTE')), text));
  for (const [text, id] of acknowledged.calls) expectOnce(text, times(texts(entriesOf(id, 'CALL')), text));

  const tasks = await all('tasks', 'id title kind candidate { id }');
  const titles = tasks.map((task) => task.title);
  for (const [title] of acknowledged.tasks) expectOnce(title, times(titles, title));
  const nurtureTasks = tasks.filter((task) => task.kind === 'NURTURE').map((task) => task.candidate.id);
  for (const [candidateId] of acknowledged.enrolled) {
    expectOnce(`task of the path for ${candidateId}`, times(nurtureTasks, candidateId));
    expectOnce(`start of the path for ${candidateId}`, entriesOf(candidateId, 'NURTURE_STARTED').length);
    expectOnce(`pool of ${candidateId}`, entriesOf(candidateId, 'POOL_JOINED').length);
  }

  const clients = (await all('clients', 'name')).map((client) => client.name);
  for (const [name] of acknowledged.clients) expectOnce(name, times(clients, name));
  const { invitations } = await desk.ask('{ invitations { email } }');
  const emails = invitations.map((invitation: any) => invitation.email);
  for (const [email] of acknowledged.invitations) expectOnce(email, times(emails, email));

  const open = await all('newMatches', 'id');
  for (const [suggestionId, { entryId, candidateId, jobId }] of acknowledged.shortlisted) {
    const { entry, job } = await desk.ask(
      'query ($entry: ID!, $job: ID!) { entry(id: $entry) { id suggestionId outcome } job(id: $job) { entries { candidate { id } } } }',
      { entry: entryId, job: jobId },
    );
    if (entry?.suggestionId !== suggestionId) wrong.push(`entry ${entryId} has suggestion ${entry?.suggestionId}`);
    const inPipeline = job.entries.map((each: any) => each.candidate.id);
    expectOnce(`entry of ${candidateId}`, times(inPipeline, candidateId));
    if (open.some(({ id }) => id === suggestionId)) wrong.push(`suggestion ${suggestionId} is still open`);
    const accepted = entriesOf(candidateId, 'SHORTLISTED').filter((each) => each.subject?.id === entryId);
    expectOnce(`shortlisting ${entryId} in the timeline`, accepted.length);
    const suggestionAccepted = entriesOf(candidateId, 'SUGGESTION_ACCEPTED').filter(
      (each) => each.subject?.id === suggestionId,
    );
    expectOnce(`acceptance of ${suggestionId} in the timeline`, suggestionAccepted.length);
  }
  return wrong;
}

async function nothingLostNothingTwice(): Promise<void> {
  await eventually(async () => {
    const wrong = await differences();
    if (wrong.length > 0) throw new Error(wrong.slice(0, 20).join('\n'));
  }, 30_000);
  // What comes twice may come later.
  await wait(1000);
  expect(await differences()).toEqual([]);
}

describe('work that goes on while processes are killed', () => {
  it('loses nothing that was acknowledged and does nothing twice, whichever service it is', async () => {
    const stopWork = new AbortController();
    const workers = Promise.all([0, 1, 2].map((worker) => work(worker, stopWork.signal)));
    workers.catch(() => stopWork.abort());
    for (const service of services) {
      await wait(400 + Math.random() * 600);
      await stack.kill(service);
      await answersAgain();
      if (stopWork.signal.aborted) break;
    }
    stopWork.abort();
    await workers;
    expect(retries).toBeGreaterThan(0);
    expect(acknowledged.shortlisted.size).toBeGreaterThan(services.length / 2);
    await nothingLostNothingTwice();
  }, 120_000);

  it('goes on from the same data after everything was killed at once', async () => {
    const stopWork = new AbortController();
    const workers = Promise.all([10, 11].map((worker) => work(worker, stopWork.signal)));
    workers.catch(() => {});
    await wait(1500);
    await stack.killAll();
    await stack.startAgain();
    await answersAgain();
    stopWork.abort();
    await workers;
    await nothingLostNothingTwice();
  }, 90_000);
});
