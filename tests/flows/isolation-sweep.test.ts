import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery } from 'graphql';
import { eventually } from '../testkit/eventually.ts';
import { selectionOf } from '../testkit/graph-sweep.ts';
import { type RandomSource, randomSource } from '../testkit/random.ts';
import { type Stack, startStack } from '../testkit/stack.ts';
import {
  claimsOf,
  type SubgraphClient,
  type SubgraphName,
  subgraphClient,
  subgraphs,
} from '../testkit/subgraph-client.ts';
import { type CaseShape, caseShapes } from '../testkit/sweep-cases.ts';
import {
  type Field,
  graph,
  look,
  marker,
  type PlantedAgency,
  plantedAgency,
  type Written,
} from '../testkit/two-agencies.ts';

const cases = Number(process.env.SWEEP_CASES ?? 10_000);
const seed = Number(process.env.SWEEP_SEED ?? randomInt(2 ** 31));
const batchSize = 20;
const lanes = 6;
/** Of ten thousand: each such case is looked for during three seconds. */
const waitingShare = 0.02;

let stack: Stack;
let services: SubgraphClient;
let us: PlantedAgency;
let them: PlantedAgency;
let before: unknown[];
const schemas = new Map<SubgraphName, GraphQLSchema>();
/** Cursors that the other agency was given, by field. */
const theirCursors = new Map<string, string[]>();

beforeAll(async () => {
  stack = await startStack();
  services = await subgraphClient(stack);
  [them, us] = await Promise.all([plantedAgency(stack, marker), plantedAgency(stack, 'Halden')]);
  before = await look(them.desk, them.ids);
  for (const answer of before) collectCursors(answer, '');
  for (const service of subgraphs) {
    const { data } = await services.ask(service, claimsOf(us.identity), getIntrospectionQuery());
    schemas.set(service, buildClientSchema(data));
  }
}, 180_000);
afterAll(() => stack?.stop(), 60_000);

function collectCursors(answer: unknown, field: string): void {
  if (!answer || typeof answer !== 'object') return;
  for (const [key, value] of Object.entries(answer)) {
    const isCursor = (key === 'cursor' || key === 'endCursor') && typeof value === 'string';
    if (isCursor) theirCursors.set(field, [...(theirCursors.get(field) ?? []), value]);
    const inner = /^(\d+|edges|node|nodes|pageInfo|data)$/.test(key) ? field : key;
    collectCursors(value, inner);
  }
}

interface Found {
  shape: string;
  words: string[];
  variables: unknown;
  answer: string;
}

/** Asks one shape many times in one request; each slot is a case of its own. */
async function askBatch(shape: CaseShape, size: number, random: RandomSource, asked: Set<string>): Promise<Found[]> {
  const slots = Array.from({ length: size }, (_, slot) => ({
    slot,
    values: shape.variables(random),
    ...shape.part(slot),
  }));
  const operation = shape.kind === 'mutation' ? 'mutation' : 'query';
  const declared = slots.map((each) => each.declared).join(', ');
  const query = `${operation} (${declared}) { ${slots.map((each) => each.asked).join('\n')} } ${shape.fragments}`;
  const variables = Object.fromEntries(
    slots.flatMap(({ slot, values }) => Object.entries(values).map(([name, value]) => [`${name}${slot}`, value])),
  );
  for (const id of JSON.stringify(variables).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []) asked.add(id);
  const answer = await services.ask(shape.service, claimsOf(us.identity), query, variables);
  const text = JSON.stringify(answer);
  const words = [...foreignBytes(text, asked), ...unsound(text)];
  return words.length > 0
    ? [{ shape: `${shape.service} ${shape.name}`, words, variables, answer: text.slice(0, 400) }]
    : [];
}

/** A text of the other agency, or an id of it that nobody here has ever named. */
function foreignBytes(text: string, asked: ReadonlySet<string>): string[] {
  const ids = [...them.ids.values()].flatMap((each) => [...each]).filter((id) => !asked.has(id));
  return [
    ...(text.toLowerCase().includes(marker.toLowerCase()) ? [marker] : []),
    ...ids.filter((id) => text.includes(id)),
  ];
}

/** An answer that is no answer: the question was wrong, or the service broke. */
function unsound(text: string): string[] {
  return ['"INTERNAL"', 'Cannot query field', 'Variable \\"$'].filter((word) => text.includes(word));
}

describe('ten thousand questions with what belongs to another agency', () => {
  it('get none of its bytes from any service, and change nothing of it', async () => {
    process.stdout.write(`seed ${seed} (SWEEP_SEED=${seed} asks the same again)\n`);
    const random = randomSource(seed);
    const material = { theirs: them.ids, ours: us.ids, theirCursors };
    const shapes = subgraphs.flatMap((service) => caseShapes(service, schemas.get(service) as GraphQLSchema, material));
    const quick = shapes.filter((shape) => !shape.waits);
    const slow = shapes.filter((shape) => shape.waits);
    expect(new Set(shapes.map(({ kind }) => kind))).toEqual(new Set(['query', 'mutation', 'entity']));

    const asked = new Set<string>();
    const found: Found[] = [];
    const counts = { query: 0, mutation: 0, entity: 0 };
    let left = cases;
    let waitingLeft = Math.max(slow.length, Math.round(cases * waitingShare));
    let next = 0;
    async function lane(): Promise<void> {
      while (left > 0) {
        const isSlow = waitingLeft > 0 && next % 3 === 0;
        // Every shape has its turn before chance decides.
        const shape = isSlow ? (slow[waitingLeft % slow.length] as CaseShape) : (quick[next] ?? random.pick(quick));
        next += 1;
        const size = Math.min(isSlow ? 1 : batchSize, left);
        left -= size;
        if (isSlow) waitingLeft -= 1;
        counts[shape.kind] += size;
        found.push(...(await askBatch(shape, size, random, asked)));
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane));
    process.stdout.write(
      `${cases} cases of ${shapes.length} shapes: ${JSON.stringify(counts)}, ${found.length} with foreign bytes\n`,
    );
    expect(found).toEqual([]);
    expect(await look(them.desk, them.ids)).toEqual(before);
  }, 300_000);

  it('get none of its files, be it an upload or the file of its bad lines', async () => {
    const { importRuns } = await them.desk.ask('{ importRuns { fixFileId } }');
    const fixFiles = importRuns.flatMap(({ fixFileId }: { fixFileId: string | null }) => fixFileId ?? []);
    expect(fixFiles.length).toBeGreaterThan(0);
    for (const id of [them.fileId, ...fixFiles]) {
      const get = ({ desk }: PlantedAgency) =>
        fetch(new URL(`/files/${id}`, stack.address), { headers: { cookie: desk.cookie() } });
      expect((await get(them)).status).toBe(200);
      const refused = await get(us);
      expect(refused.status).toBe(404);
      expect(foreignBytes(await refused.text(), new Set([id]))).toEqual([]);
    }
  });

  it('get none of it in an export', async () => {
    const get = async ({ desk }: PlantedAgency) => {
      const response = await fetch(new URL('/exports/audit.csv', stack.address), {
        headers: { cookie: desk.cookie() },
      });
      expect(response.status).toBe(200);
      return response.text();
    };
    expect(await get(them)).toContain(them.identity.member.id);
    expect(foreignBytes(await get(us), new Set())).toEqual([]);
  });

  it('replay nothing of it on the live stream, whatever event they say they had last', async () => {
    const theirs = await listen(them, '', () =>
      them.desk.mutate('addClient', 'client { id }', { name: `${marker} Third` }),
    );
    const lastEventId = /^id: ?(.+)$/m.exec(theirs)?.[1] ?? '';
    expect(lastEventId).not.toBe('');
    const ours = await listen(us, lastEventId, () => us.desk.mutate('addClient', 'client { id }', { name: 'Another' }));
    expect(ours).toContain('event: resync');
    expect(foreignBytes(ours, new Set())).toEqual([]);
    expect(ours).not.toContain(lastEventId);
  });

  it('get no stored answer of it under its idempotency keys', async () => {
    const found: unknown[] = [];
    const replay = async ({ mutation, input }: Written) => {
      const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
      const field = graph.getMutationType()?.getFields()[mutation] as Field;
      const query = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) ${selectionOf(field.type, 1)} }`;
      const answer = JSON.stringify(await us.desk.answer(query, { input }));
      const named = new Set(JSON.stringify(input).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []);
      const ids = [...them.ids.values()]
        .flatMap((each) => [...each])
        .filter((id) => !named.has(id) && answer.includes(id));
      if (ids.length > 0 || answer.includes('CONFLICT')) found.push({ mutation, ids, answer: answer.slice(0, 300) });
    };
    await Promise.all(them.written.map(replay));
    expect(found).toEqual([]);
    expect(them.written.length).toBeGreaterThan(20);
  }, 180_000);
});

/** What somebody hears until the write that they make is told. */
async function listen({ desk }: PlantedAgency, lastEventId: string, write: () => Promise<any>): Promise<string> {
  const abort = new AbortController();
  const headers = {
    cookie: desk.cookie(),
    origin: stack.address,
    ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
  };
  const response = await fetch(new URL('/live', stack.address), { headers, signal: abort.signal });
  let heard = '';
  const reading = (async () => {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
      heard += new TextDecoder().decode(chunk);
  })().catch(() => {});
  const { client } = await write();
  await eventually(() => heard.includes(client.id));
  abort.abort();
  await reading;
  return heard;
}
