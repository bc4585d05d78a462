import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scopesByRole } from '@rekindle/shared/viewer/roles';
import type { Desk, Identity } from '../testkit/desk.ts';
import { eventually } from '../testkit/eventually.ts';
import {
  askAllEntities,
  askAllMutations,
  askAllQueries,
  idsAboutRecords,
  leakFinder,
} from '../testkit/hidden-sweep.ts';
import { importCsv } from '../testkit/import-csv.ts';
import { type Stack, startStack } from '../testkit/stack.ts';
import { claimsOf, type SubgraphClient, subgraphClient, subgraphs } from '../testkit/subgraph-client.ts';
import { everythingOf, type Ids, marker, type PlantedAgency, plantedAgency } from '../testkit/two-agencies.ts';

/** Texts of people, clients and jobs, and of what is about them; the agency's own, its pools and paths are for all. */
const words = new RegExp(
  `${marker} (Person|Bank|Engineer|Contact|note|fits|reason|call|subject|reply|task|cover|feedback|agreement|Imported)|(person\\d|imported)@${marker}|${marker}-tag`,
  'gi',
);
const password = 'a short sentence is easy';

let stack: Stack;
let services: SubgraphClient;
let planted: PlantedAgency;
let owner: Desk;
let lead: Desk;
let ofA: Desk;
let ofB: Desk;
let ofBIdentity: Identity;
let teamA: string;
let teamB: string;
/** All that is about people, clients and jobs, and what B has for itself. */
let hidden: Ids;
let ours: Ids;
let find: ReturnType<typeof leakFinder>;

async function join(name: string, role: string): Promise<[Desk, Identity]> {
  const email = `${name.toLowerCase().replace(' ', '.')}@members.example`;
  const { link } = await owner.mutate('inviteMember', 'link', { email, role });
  const desk = stack.desk();
  return [desk, await desk.auth(`invitations/${link.split('/').at(-1)}`, { name, password })];
}

const team = async (name: string, ...memberIds: string[]): Promise<string> =>
  (await owner.mutate('saveTeam', 'team { id }', { name, memberIds })).team.id;

beforeAll(async () => {
  stack = await startStack();
  services = await subgraphClient(stack);
  planted = await plantedAgency(stack, marker);
  owner = planted.desk;
  let [leadIs, ofAIs]: Identity[] = [];
  [lead, leadIs] = (await join('Lea Lead', 'TEAM_LEAD')) as [Desk, Identity];
  [ofA, ofAIs] = (await join('Ari Alpha', 'RECRUITER')) as [Desk, Identity];
  [ofB, ofBIdentity] = await join('Bea Bravo', 'RECRUITER');
  teamA = await team('Team Alpha', leadIs?.member.id ?? '', ofAIs?.member.id ?? '');
  teamB = await team('Team Bravo', ofBIdentity.member.id);
  hidden = idsAboutRecords(planted.ids);
  find = leakFinder(hidden, words);
  ours = await everythingOf(ofB, await plantForB());
}, 240_000);
afterAll(() => stack?.stop(), 60_000);

/** A client, a job and a person of B's own, so that there is something to stand beside what is hidden. */
async function plantForB(): Promise<Ids> {
  const { client } = await ofB.mutate('addClient', 'client { id }', { name: 'Open House' });
  const needs = { clientId: client.id, title: 'Open Role', mustHaves: [{ name: 'React' }] };
  const { job } = await ofB.mutate('openJob', 'job { id }', needs);
  const person = { name: 'Olga Offen', skills: [{ name: 'React', years: 4 }], source: { type: 'SOURCED' } };
  const { candidate } = await ofB.mutate('addCandidate', 'candidate { id }', person);
  return new Map([
    ['Client', new Set([client.id])],
    ['Job', new Set([job.id])],
    ['Candidate', new Set([candidate.id])],
  ]);
}

const graphOf = (desk: Desk) => (query: string, variables?: object) => desk.answer(query, variables);
const claimsOfB = () => ({ ...claimsOf(ofBIdentity, 'recruiter'), teamIds: [teamB] });
const claimsOfProgram = () => ({
  ...claimsOf(ofBIdentity, 'recruiter', scopesByRole.recruiter),
  actor: { kind: 'api_client' as const, id: randomUUID() },
  role: 'api_client' as const,
});

const hiddenIds = () => [...hidden].flatMap(([type, ids]) => [...ids].map((id) => `${type} ${id}`));

/** The hidden ids that somebody meets on the ways by which everything is found. */
async function metBy(desk: Desk): Promise<string[]> {
  const met = new Set([...(await everythingOf(desk)).values()].flatMap((ids) => [...ids]));
  return hiddenIds().filter((named) => met.has(named.split(' ')[1] ?? ''));
}

async function limitAll(teamId: string | null, as: Desk): Promise<void> {
  for (const candidateId of hidden.get('Candidate') ?? [])
    await as.mutate('limitCandidate', 'candidate { limitedTo { id name } }', { candidateId, teamId });
  for (const clientId of hidden.get('Client') ?? [])
    await as.mutate('limitClient', 'client { limitedTo { name } }', { clientId, teamId });
}

describe('people, clients and jobs that are limited to a team', () => {
  let before: string[];

  it('were met by everybody before', async () => {
    before = await metBy(owner);
    expect(before.length).toBeGreaterThan(20);
    expect(new Set(await metBy(ofB))).toEqual(new Set(before));
  }, 180_000);

  it('are met by another member on no way, list, count, lookup or filter', async () => {
    await limitAll(teamA, lead);
    // The other services hear of it a moment later.
    await eventually(async () => expect(await metBy(ofB)).toEqual([]), 30_000);
    await eventually(async () => expect(await askAllQueries(graphOf(ofB), hidden, find)).toEqual([]), 90_000);
  }, 180_000);

  it('are not found by name, word, tag or address', async () => {
    const { findCandidates, candidates, clients, jobs } = await ofB.ask(
      `query ($text: String!, $tags: [String!]) {
        findCandidates(text: $text) { id }
        candidates(filter: { text: $text, tags: $tags }) { totalCount }
        clients(text: $text) { totalCount }
        jobs(filter: { text: $text }) { totalCount }
      }`,
      { text: marker, tags: [`${marker}-tag`] },
    );
    expect(findCandidates).toEqual([]);
    expect([candidates.totalCount, clients.totalCount, jobs.totalCount]).toEqual([0, 0, 0]);
  });

  it('leave the counts and suggestions of what is open', async () => {
    const [jobId] = ours.get('Job') ?? [];
    const counted =
      'query ($id: ID!) { rediscovery(jobId: $id) { knownCount fitCount suggestions { totalCount } } candidates { totalCount } }';
    await eventually(async () => {
      const { rediscovery, candidates } = await ofB.ask(counted, { id: jobId });
      expect(candidates.totalCount).toBe(1);
      expect([rediscovery.knownCount, rediscovery.suggestions.totalCount]).toEqual([1, 1]);
    }, 30_000);
  }, 40_000);

  it.each(subgraphs)(
    'are given to nobody else by %s, asked for its objects directly, member or program',
    async (service) => {
      for (const claims of [claimsOfB(), claimsOfProgram()]) {
        const ask = (query: string, variables?: object) => services.ask(service, claims, query, variables);
        expect(await askAllEntities(ask, hidden, find)).toEqual([]);
      }
    },
    60_000,
  );

  it('are not found by any mutation that names them, and nothing of them is shown or changed', async () => {
    const { leaks, asked } = await askAllMutations(graphOf(ofB), hidden, ours, find);
    expect(leaks).toEqual([]);
    expect(asked).toBeGreaterThan(40);
    expect(new Set(await metBy(owner))).toEqual(new Set(before));
  }, 180_000);

  it('are not recognised in an import by who may not know of them', async () => {
    const csv = `name,email\n${marker} Person 1,person1@${marker}.example`;
    const { checked, done } = await importCsv(ofB, 'PEOPLE', 'again.csv', csv);
    expect([checked.report, done.report]).toMatchObject([
      { create: 1, flagged: 0 },
      { create: 1, flagged: 0 },
    ]);
    const bySomebodyOfA = await importCsv(ofA, 'PEOPLE', 'again.csv', `${csv}\n`);
    expect(bySomebodyOfA.checked.report).toMatchObject({ create: 0 });
  }, 180_000);

  it('are told of live to their team alone', async () => {
    const [candidateId] = hidden.get('Candidate') ?? [];
    const [jobId] = hidden.get('Job') ?? [];
    const [heardByA, heardByB] = (await Promise.all([ofA, ofB].map(listen))) as [Heard, Heard];
    await ofA.mutate('addNote', 'note { id }', { candidateId, text: 'Only for us', pinned: false });
    await ofA.mutate('changeJob', 'job { id }', { id: jobId, openings: 4 });
    const { client } = await owner.mutate('addClient', 'client { id }', { name: 'For everybody' });
    await eventually(() => [heardByA, heardByB].every((one) => one.text().includes(client.id)));
    await eventually(() => [candidateId, jobId].every((id) => heardByA.text().includes(id as string)));
    expect(hiddenIds().filter((named) => heardByB.text().includes(named.split(' ')[1] ?? ''))).toEqual([]);
    for (const one of [heardByA, heardByB]) await one.stop();
  }, 30_000);

  it('are met on every way by the team and by owners', async () => {
    expect(new Set(await metBy(ofA))).toEqual(new Set(before));
    expect(new Set(await metBy(owner))).toEqual(new Set(before));
  }, 180_000);

  it('are met by who comes into the team, and no longer by who leaves it', async () => {
    const { teams } = await owner.ask('{ teams { id memberIds } }');
    const memberIds: string[] = teams.find(({ id }: { id: string }) => id === teamA).memberIds;
    await owner.mutate('saveTeam', 'team { id }', {
      id: teamA,
      name: 'Team Alpha',
      memberIds: [...memberIds, ofBIdentity.member.id],
    });
    await eventually(async () => expect((await metBy(ofB)).length).toBe(before.length), 30_000);
    await owner.mutate('saveTeam', 'team { id }', { id: teamA, name: 'Team Alpha', memberIds });
    await eventually(async () => expect(await metBy(ofB)).toEqual([]), 30_000);
  }, 180_000);

  it('are there for all again once the limits are lifted', async () => {
    await limitAll(null, owner);
    await eventually(async () => expect(new Set(await metBy(ofB))).toEqual(new Set(before)), 30_000);
  }, 180_000);
});

interface Heard {
  text(): string;
  stop(): Promise<void>;
}

async function listen(desk: Desk): Promise<Heard> {
  const abort = new AbortController();
  const headers = { cookie: desk.cookie(), origin: stack.address };
  const response = await fetch(new URL('/live', stack.address), { headers, signal: abort.signal });
  let heard = '';
  const reading = (async () => {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
      heard += new TextDecoder().decode(chunk);
  })().catch(() => {});
  return {
    text: () => heard,
    async stop() {
      abort.abort();
      await reading;
    },
  };
}
