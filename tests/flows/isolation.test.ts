import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scopesByRole } from '@rekindle/shared/viewer/roles';
import { mintToken } from '@rekindle/shared/viewer/token';
import { readSigningKey } from '@rekindle/shared/viewer/token-keys';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { Desk } from '../testkit/desk.ts';
import { eventually } from '../testkit/eventually.ts';
import { collectIds, idPlaces, minimalInput, publishedGraph, putAt, selectionOf } from '../testkit/graph-sweep.ts';
import { importCsv } from '../testkit/import-csv.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

const marker = 'Quagmarine';
const subgraphs = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching'] as const;
const graph = publishedGraph();
const queries = Object.values(graph.getQueryType()?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
const mutations = Object.values(graph.getMutationType()?.getFields() ?? {});

let stack: Stack;
let theirs: Desk;
let ours: Desk;
let ourAgencyId: string;
let ourMemberId: string;
/** Ids of the other agency by type, and of our own. */
let theirIds: Map<string, Set<string>>;
let ourIds: Map<string, Set<string>>;
let theirFileId: string;
/** What planting gave back, where no list leads to it. */
const plantedIds = new Map<Desk, Map<string, Set<string>>>();
const theirKey = randomUUID();

beforeAll(async () => {
  stack = await startStack();
  theirs = stack.desk();
  ours = stack.desk();
  await found(theirs, marker);
  const us = await found(ours, 'Halden');
  ourAgencyId = us.agency.id;
  ourMemberId = us.member.id;
  await plant(theirs, marker);
  await plant(ours, 'Halden');
  theirIds = await everythingOf(theirs);
  ourIds = await everythingOf(ours);
}, 180_000);
afterAll(() => stack?.stop());

function found(desk: Desk, word: string) {
  return desk.auth('sign-up', {
    agencyName: `${word} Search`,
    name: `${word} Owner`,
    email: `${word.toLowerCase()}@${word.toLowerCase()}.example`,
    password: 'a short sentence is easy',
    timeZone: 'UTC',
  });
}

/** One of everything an agency can have, the word in each name and text. */
async function plant(desk: Desk, word: string): Promise<void> {
  const at = new Date().toISOString();
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const planted = plantedIds.get(desk) ?? new Map<string, Set<string>>();
  plantedIds.set(desk, planted);
  const make = async (mutation: string, selection: string, input: object) => {
    const made = await desk.mutate(mutation, selection, input);
    for (const [name, value] of Object.entries<any>(made)) {
      if (value?.id) add(planted, `${name[0]?.toUpperCase()}${name.slice(1)}`, value.id);
      if (value?.placement) add(planted, 'Placement', value.placement.id);
    }
    return made;
  };
  const { client } = await make('addClient', 'client { id }', {
    name: `${word} Bank`,
    ...(word === marker ? { idempotencyKey: theirKey } : {}),
  });
  await make('addContact', 'contact { id }', { clientId: client.id, name: `${word} Contact` });
  await make('inviteMember', 'link', { email: `guest@${word}.example`, role: 'RECRUITER' });
  await make('saveTeam', 'team { id }', { name: `${word} Team`, memberIds: [] });
  const people: string[] = [];
  for (const each of [1, 2, 3]) {
    const { candidate } = await make('addCandidate', 'candidate { id }', {
      name: `${word} Person ${each}`,
      emails: [`person${each}@${word}.example`],
      skills: [{ name: 'React', years: 6 }],
      location: { city: 'Vienna', country: 'AT' },
      availability: { kind: 'NOW' },
      source: { type: 'SOURCED', channel: `${word} Channel` },
      tags: [`${word}-tag`],
    });
    people.push(candidate.id);
  }
  const [first, second, third] = people as [string, string, string];
  await make('addNote', 'note { id }', { candidateId: first, text: `${word} note`, pinned: true });
  await make('addFitNote', 'candidate { id }', { candidateId: first, text: `${word} fits` });
  await make('blockCandidate', 'candidate { id }', {
    candidateId: third,
    kind: 'DO_NOT_CONTACT',
    reason: `${word} reason`,
  });
  const known = <T>(write: () => Promise<T>) => eventually(write, 15_000);
  const { job } = await make('openJob', 'job { id }', {
    clientId: client.id,
    title: `${word} Engineer`,
    mustHaves: [{ name: 'React' }],
    openings: 3,
  });
  await known(() =>
    make('logCall', 'interaction { id }', { candidateId: first, outcome: 'SPOKE', text: `${word} call` }),
  );
  await make('logMessage', 'interaction { id }', {
    candidateId: first,
    channel: 'EMAIL',
    direction: 'INBOUND',
    subject: `${word} subject`,
    text: `${word} reply`,
  });
  await make('addTask', 'task { id }', { title: `${word} task`, dueOn: day, candidateId: first });
  const { pool } = await make('savePool', 'pool { id }', { name: `${word} Pool` });
  await known(() => make('addToPool', 'pool { id }', { poolId: pool.id, candidateIds: [first] }));
  const { path } = await make('savePath', 'path { id }', {
    name: `${word} Path`,
    steps: [{ kind: 'TASK', text: `${word} step` }],
  });
  await known(() => make('enrol', 'enrolment { id }', { pathId: path.id, candidateId: first }));
  await make('recordRightToRepresent', 'rightToRepresent { id }', {
    candidateId: first,
    jobId: job.id,
    status: 'GIVEN',
    heardIn: 'CALL',
    until: day,
  });
  const { entry } = await make('shortlistCandidate', 'entry { id }', { jobId: job.id, candidateId: first });
  await make('submitCandidate', 'entry { id }', { entryId: entry.id, coverNote: `${word} cover` });
  await make('scheduleInterview', 'interview { id }', { entryId: entry.id, scheduledAt: at });
  await make('recordFeedback', 'entry { id }', { entryId: entry.id, text: `${word} feedback`, rating: 4 });
  await make('placeCandidate', 'entry { id placement { id } }', { entryId: entry.id, startDate: day });
  await make('setOffLimits', 'offLimits { id }', {
    clientId: client.id,
    scope: 'BRANCH',
    why: 'CLIENT_AGREEMENT',
    reason: `${word} agreement`,
  });
  const csv = `old_id,name,email\n1,${word} Imported,imported@${word}.example\n2,${word} Broken,not an address`;
  await importCsv(desk, 'PEOPLE', `${word}.csv`, csv);
  if (word === marker) theirFileId = await desk.upload(`${word}.csv`, csv);
  await eventually(async () => {
    const { rediscovery } = await desk.ask(
      'query ($id: ID!) { rediscovery(jobId: $id) { suggestions { totalCount } } }',
      { id: job.id },
    );
    return rediscovery.suggestions.totalCount > 0 && second !== '';
  }, 15_000);
}

const argsOf = (field: (typeof queries)[number]) => field.args.filter((arg) => idPlaces(arg.type).length > 0);

function add(ids: Map<string, Set<string>>, type: string, id: string): void {
  ids.set(type, (ids.get(type) ?? new Set()).add(id));
}

/** What an agency sees through every list and, with the ids found there, through every lookup. */
async function look(desk: Desk, ids?: Map<string, Set<string>>): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const field of queries) {
    const needed = field.args.filter((arg) => String(arg.type).endsWith('!'));
    if (needed.length === 0) answers.push(await desk.answer(`{ ${field.name} ${selectionOf(field.type, 2)} }`));
    else if (ids && argsOf(field).length > 0) {
      const type = field.name === 'rediscovery' ? 'Job' : getNamedType(field.type).name;
      for (const id of ids.get(type) ?? []) answers.push(await lookUp(desk, field, id));
    }
  }
  return answers;
}

function lookUp(desk: Desk, field: (typeof queries)[number], id: string) {
  const [arg] = argsOf(field);
  return desk.answer(`query ($id: ID!) { ${field.name}(${arg?.name}: $id) ${selectionOf(field.type, 3)} }`, { id });
}

async function everythingOf(desk: Desk): Promise<Map<string, Set<string>>> {
  const lists = collectIds(await look(desk), plantedIds.get(desk));
  return collectIds(await look(desk, lists), lists);
}

const anIdOf = (ids: Map<string, Set<string>>, type: string): string => [...(ids.get(type) ?? [])][0] ?? randomUUID();

const typeByName: Record<string, string> = {
  ownerId: 'Member',
  ownerIds: 'Member',
  assigneeId: 'Member',
  assigneeIds: 'Member',
  toMemberId: 'Member',
  memberIds: 'Member',
  forMemberIds: 'Member',
  liftableById: 'Member',
  parentId: 'Client',
  candidateIds: 'Candidate',
  teamIds: 'Team',
  runId: 'ImportRun',
  importRunId: 'ImportRun',
  blockId: 'ContactBlock',
};

/** The type whose id a place wants: by its name, else by the name of the mutation. */
function typeAt(name: string, field: string): string {
  if (typeByName[name]) return typeByName[name];
  if (name !== 'id') return `${name[0]?.toUpperCase()}${name.slice(1).replace(/Ids?$/, '')}`;
  if (field === 'revokeInvitation') return 'Invitation';
  return field.replace(/^[a-z]+/, '');
}

/** What of the other agency stands in an answer, the ids that were asked with aside. */
function foreignIn(answer: unknown, asked: unknown): string[] {
  const text = JSON.stringify(answer);
  const question = JSON.stringify(asked);
  const foreign = [...theirIds.values()].flatMap((ids) => [...ids]).filter((id) => !question.includes(id));
  return [marker, marker.toLowerCase(), ...foreign].filter((word) => text.includes(word));
}

function inputOf(field: (typeof mutations)[number]): GraphQLInputObjectType {
  return getNamedType(field.args[0]?.type as GraphQLInputType) as GraphQLInputObjectType;
}

function mutationText(field: (typeof mutations)[number], depth = 1): string {
  const input = field.args[0];
  return `mutation ($input: ${input?.type}) { ${field.name}(input: $input) ${selectionOf(field.type, depth)} }`;
}

describe('one agency beside another', () => {
  it('has been given one of everything', () => {
    const types = ['Candidate', 'Job', 'Client', 'Contact', 'Entry', 'Placement', 'Pool', 'Path', 'Enrolment', 'Task'];
    const others = ['Interaction', 'Thread', 'ImportRun', 'Suggestion', 'Member', 'Team', 'Agency', 'Invitation'];
    expect([...theirIds.keys()]).toEqual(expect.arrayContaining([...types, ...others]));
    expect(JSON.stringify([...ourIds])).not.toContain(anIdOf(theirIds, 'Candidate'));
  });

  it('sees nothing of it through any query, whatever id it asks with', async () => {
    const leaks: unknown[] = [];
    let asked = 0;
    const check = async (query: string, variables: object = {}) => {
      asked += 1;
      const answer = await ours.answer(query, variables);
      const foreign = foreignIn(answer, variables);
      const internal = JSON.stringify(answer).includes('"INTERNAL"');
      if (foreign.length > 0 || internal) leaks.push({ query: query.slice(0, 120), variables, foreign, internal });
    };
    for (const field of queries) {
      const selection = selectionOf(field.type, 3);
      for (const arg of field.args) {
        for (const place of idPlaces(arg.type)) {
          for (const [type, [id]] of theirIds) {
            if (type === 'Agency') continue;
            const value = putAt(undefined, [], place.path.length === 0 ? id : listOrFilter(place.path, id as string));
            await check(`query ($x: ${arg.type}) { ${field.name}(${arg.name}: $x) ${selection} }`, { x: value });
          }
        }
      }
      if (field.args.every((arg) => !String(arg.type).endsWith('!')))
        await check(`{ ${field.name} ${selectionOf(field.type, 2)} }`);
    }
    await check(`{ findCandidates(text: "${marker}") { id name } }`);
    await check(`{ candidates(filter: { text: "${marker}" }) { totalCount edges { node { id } } } }`);
    expect(leaks).toEqual([]);
    expect(asked).toBeGreaterThan(100);
  }, 120_000);

  it('changes nothing of it and gets nothing of it through any mutation', async () => {
    const before = await look(theirs, theirIds);
    const wrong: unknown[] = [];
    let asked = 0;
    for (const field of mutations) {
      const type = inputOf(field);
      for (const place of idPlaces(type)) {
        if (field.name === 'resetSample') continue;
        const input = {
          ...minimalInput(type, (name) => anIdOf(ourIds, typeAt(name, field.name)), place.path),
          idempotencyKey: randomUUID(),
        };
        const wanted = typeAt(place.name, field.name);
        const foreign = putAt(input, place.path, place.name === 'fileId' ? theirFileId : anIdOf(theirIds, wanted));
        asked += 1;
        const answer = await ours.answer(mutationText(field), { input: foreign });
        const kind = answer.data?.[field.name]?.__typename ?? '';
        const bad =
          foreignIn(answer, foreign).length > 0 ||
          // A reference beside it may be to somebody this service has not heard of yet; it never shows whom.
          (place.required && kind.endsWith('Success')) ||
          answer.errors?.some(({ extensions }) => extensions?.code === 'INTERNAL');
        if (bad)
          wrong.push({
            mutation: field.name,
            place: place.path.join('.'),
            answer: JSON.stringify(answer).slice(0, 300),
          });
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(60);
    expect(await look(theirs, theirIds)).toEqual(before);
  }, 120_000);

  it('is told which field holds a malformed id', async () => {
    const wrong: unknown[] = [];
    for (const field of mutations) {
      const type = inputOf(field);
      for (const place of idPlaces(type)) {
        const input = {
          ...minimalInput(type, (name) => anIdOf(ourIds, typeAt(name, field.name)), place.path),
          idempotencyKey: randomUUID(),
        };
        const answer = await ours.answer(mutationText(field), { input: putAt(input, place.path, 'not-an-id') });
        const { code, field: named } = answer.errors?.[0]?.extensions ?? {};
        const right = code === 'BAD_INPUT' && String(named).includes(place.name);
        if (!right) wrong.push({ mutation: field.name, place: place.path.join('.'), code, named });
      }
    }
    for (const field of queries) {
      for (const arg of field.args.filter(({ type }) => String(type) === 'ID!')) {
        const answer = await ours.answer(`{ ${field.name}(${arg.name}: "not-an-id") ${selectionOf(field.type, 0)} }`);
        const { code, field: named } = answer.errors?.[0]?.extensions ?? {};
        if (code !== 'BAD_INPUT' || named !== arg.name) wrong.push({ query: field.name, code, named });
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('gets no entity of it from any subgraph asked directly', async () => {
    const key = await readSigningKey('key', join(stack.dataDir, 'secrets/signing-key.json'));
    const leaks: unknown[] = [];
    let asked = 0;
    for (const service of subgraphs) {
      const sdl = await askDirectly(service, key, '{ _service { sdl } }');
      const types = keyTypes(sdl.data._service.sdl);
      expect(types.length).toBeGreaterThan(0);
      for (const type of types) {
        const object = graph.getType(type);
        if (!isObjectType(object)) continue;
        const own = fieldsKnownTo(sdl.data._service.sdl, object);
        const query = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on ${type} { ${own} } } }`;
        for (const id of theirIds.get(type) ?? []) {
          asked += 1;
          const variables = { r: [{ __typename: type, id }] };
          const answer = await askDirectly(service, key, query, variables);
          const foreign = foreignIn(answer, variables);
          if (foreign.length > 0 || JSON.stringify(answer).includes('GRAPHQL_VALIDATION'))
            leaks.push({ service, type, foreign, answer: JSON.stringify(answer).slice(0, 300) });
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(asked).toBeGreaterThan(30);
  }, 60_000);

  it('gets nothing by its cursors, its files or its idempotency keys', async () => {
    const page = await theirs.ask('{ candidates(first: 1) { pageInfo { endCursor } } }');
    const variables = { after: page.candidates.pageInfo.endCursor };
    const next = await ours.answer(
      'query ($after: String) { candidates(first: 50, after: $after) { edges { node { id name } } } }',
      variables,
    );
    expect(foreignIn(next, variables)).toEqual([]);
    const file = (desk: Desk) =>
      fetch(new URL(`/files/${theirFileId}`, stack.address), { headers: { cookie: desk.cookie() } });
    expect((await file(theirs)).status).toBe(200);
    const refused = await file(ours);
    expect(refused.status).toBe(404);
    expect(foreignIn(await refused.text(), theirFileId)).toEqual([]);
    const { client } = await ours.mutate('addClient', 'client { id name }', {
      name: `${marker} Bank`.replace(marker, 'Other'),
      idempotencyKey: theirKey,
    });
    expect(client.name).toBe('Other Bank');
  });

  it('hears nothing of it on the live stream', async () => {
    const abort = new AbortController();
    const response = await fetch(new URL('/live', stack.address), {
      headers: { cookie: ours.cookie(), origin: stack.address },
      signal: abort.signal,
    });
    let heard = '';
    const reading = (async () => {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
        heard += new TextDecoder().decode(chunk);
    })().catch(() => {});
    await theirs.mutate('addClient', 'client { id }', { name: `${marker} Second` });
    const { client } = await ours.mutate('addClient', 'client { id }', { name: 'Third' });
    await eventually(() => heard.includes(client.id));
    await wait(300);
    abort.abort();
    await reading;
    const events = heard.split('\n').filter((line) => line.startsWith('data:'));
    expect(events.length).toBeGreaterThan(0);
    const foreign = [...(await everythingOf(theirs)).values()].flatMap((ids) => [...ids]);
    expect(foreign.filter((id) => heard.includes(id))).toEqual([]);
  });
});

function listOrFilter(path: readonly string[], id: string): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return id;
  return head === '0' ? [listOrFilter(rest, id)] : { [head]: listOrFilter(rest, id) };
}

async function askDirectly(
  service: string,
  key: Awaited<ReturnType<typeof readSigningKey>>,
  query: string,
  variables: object = {},
): Promise<any> {
  const body = JSON.stringify({ query, variables });
  const token = mintToken(key, service, body, {
    agencyId: ourAgencyId,
    actor: { kind: 'member', id: ourMemberId },
    role: 'owner',
    scopes: scopesByRole.owner,
    teamIds: [],
    timeZone: 'UTC',
    requestId: randomUUID(),
  });
  const port = stack.system().ports[service as 'agency'];
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  });
  return response.json();
}

/** Types that a subgraph resolves by key. */
function keyTypes(sdl: string): string[] {
  return [...sdl.matchAll(/type (\w+)[^{]*?@key\(([^)]*)\)/g)].flatMap(([, name, key]) =>
    name && !key?.includes('resolvable: false') ? [name] : [],
  );
}

/** The leaf fields of a type, and of its objects one step down, as far as this subgraph has them. */
function fieldsKnownTo(sdl: string, type: GraphQLObjectType): string {
  const body = new RegExp(`type ${type.name}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(sdl)?.[1] ?? '';
  const names = [...body.matchAll(/^ {2}(\w+)(\([^)]*\))?\s*:/gm)].map((match) => match[1]);
  const fields = Object.values(type.getFields()).filter(({ name, type: of }) => {
    const leaf = selectionOf(of, 0) === '';
    return names.includes(name) && leaf;
  });
  return ['__typename', ...fields.map(({ name }) => name)].join(' ');
}
