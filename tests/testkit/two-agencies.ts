import { randomUUID } from 'node:crypto';
import { type GraphQLField, getNamedType } from 'graphql';
import type { Desk, Identity } from './desk.ts';
import { eventually } from './eventually.ts';
import { collectIds, idPlaces, publishedGraph, selectionOf } from './graph-sweep.ts';
import { importCsv } from './import-csv.ts';
import type { Stack } from './stack.ts';

/** The word that stands in every name and text of the other agency. */
export const marker = 'Quagmarine';
export const graph = publishedGraph();
export type Field = GraphQLField<unknown, unknown>;
export type Ids = Map<string, Set<string>>;
export const queries: Field[] = Object.values(graph.getQueryType()?.getFields() ?? {}).filter(
  ({ name }) => !name.startsWith('_'),
);

/** A mutation that was made while planting, as it was sent. */
export interface Written {
  mutation: string;
  input: { idempotencyKey: string } & Record<string, unknown>;
}

export interface PlantedAgency {
  desk: Desk;
  identity: Identity;
  ids: Ids;
  written: Written[];
  fileId: string;
}

/** A new agency with one of everything, the word in each name and text. */
export async function plantedAgency(stack: Stack, word: string): Promise<PlantedAgency> {
  const desk = stack.desk();
  const identity = await found(desk, word);
  const planted: Ids = new Map();
  const written: Written[] = [];
  const fileId = await plant(desk, word, planted, written);
  return { desk, identity, ids: await everythingOf(desk, planted), written, fileId };
}

function found(desk: Desk, word: string): Promise<Identity> {
  return desk.auth('sign-up', {
    agencyName: `${word} Search`,
    name: `${word} Owner`,
    email: `${word.toLowerCase()}@${word.toLowerCase()}.example`,
    password: 'a short sentence is easy',
    timeZone: 'UTC',
  });
}

/** One of everything an agency can have, the word in each name and text. */
async function plant(desk: Desk, word: string, planted: Ids, written: Written[]): Promise<string> {
  const at = new Date().toISOString();
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const make = async (mutation: string, selection: string, input: object) => {
    const sent = { idempotencyKey: randomUUID(), ...input };
    const made = await desk.mutate(mutation, selection, sent);
    written.push({ mutation, input: sent });
    for (const [name, value] of Object.entries<any>(made)) {
      if (value?.id) add(planted, `${name[0]?.toUpperCase()}${name.slice(1)}`, value.id);
      if (value?.placement) add(planted, 'Placement', value.placement.id);
    }
    return made;
  };
  const { client } = await make('addClient', 'client { id }', {
    name: `${word} Bank`,
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
  // Until the job has been ranked over all of them: from then on nothing changes by itself.
  await eventually(async () => {
    const { rediscovery, candidates } = await desk.ask(
      'query ($id: ID!) { rediscovery(jobId: $id) { knownCount suggestions { totalCount } } candidates { totalCount } }',
      { id: job.id },
    );
    const isWhole = rediscovery.knownCount === candidates.totalCount;
    return isWhole && rediscovery.suggestions.totalCount > 0 && second !== '';
  }, 30_000);
  return await desk.upload(`${word}.csv`, csv);
}

export const argsOf = (field: Field) => field.args.filter((arg) => idPlaces(arg.type).length > 0);

function add(ids: Ids, type: string, id: string): void {
  ids.set(type, (ids.get(type) ?? new Set()).add(id));
}

/** What an agency sees through every list and, with the ids found there, through every lookup. */
export async function look(desk: Desk, ids?: Ids): Promise<unknown[]> {
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

function lookUp(desk: Desk, field: Field, id: string) {
  const [arg] = argsOf(field);
  return desk.answer(`query ($id: ID!) { ${field.name}(${arg?.name}: $id) ${selectionOf(field.type, 3)} }`, { id });
}

export async function everythingOf(desk: Desk, planted?: Ids): Promise<Ids> {
  const lists = collectIds(await look(desk), planted);
  return collectIds(await look(desk, lists), lists);
}

export const anIdOf = (ids: Ids, type: string): string => [...(ids.get(type) ?? [])][0] ?? randomUUID();

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
export function typeAt(name: string, field: string): string {
  if (typeByName[name]) return typeByName[name];
  if (name !== 'id') return `${name[0]?.toUpperCase()}${name.slice(1).replace(/Ids?$/, '')}`;
  if (field === 'revokeInvitation') return 'Invitation';
  return field.replace(/^[a-z]+/, '');
}

/** What of the other agency stands in an answer, the ids that were asked with aside. */
export function foreignIn(theirs: Ids, answer: unknown, asked: unknown): string[] {
  const text = JSON.stringify(answer);
  const question = JSON.stringify(asked);
  const foreign = [...theirs.values()].flatMap((ids) => [...ids]).filter((id) => !question.includes(id));
  return [marker, marker.toLowerCase(), ...foreign].filter((word) => text.includes(word));
}
