import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Desk } from '../testkit/desk.ts';
import { eventually } from '../testkit/eventually.ts';
import { foundAgency } from '../testkit/faults/desk-load.ts';
import { type OpsDesk, openOpsDesk } from '../testkit/ops-desk.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

let stack: Stack;
let desk: Desk;
let operator: OpsDesk;

beforeAll(async () => {
  stack = await startStack();
  operator = openOpsDesk(stack);
  desk = stack.desk();
  await foundAgency(desk);
}, 180_000);
afterAll(() => stack?.stop(), 60_000);

const rows = async (tables: string[]) =>
  Promise.all(
    tables.map(async (table) => ({
      table,
      // Where somebody stands in the change table of the index is of the copy alone.
      rows: await operator.sql('matching', `select to_jsonb(t) - 'position' as row from ${table} t order by 1`),
    })),
  );
const learnt = ['person', 'job', 'off_limits', 'entry', 'interaction', 'thread', 'task', 'agency', 'member'];
const decided = ['suggestion', 'next_action', 'ranking', 'left_out', 'snooze', 'attempt', 'team_limit'];

it('each projection of matching is rebuilt as it was, what it decided stays, and its index follows', async () => {
  for (const name of ['Lena Kovács', 'Otto Weiss', 'Ines Moreau'])
    await desk.mutate('addCandidate', 'candidate { id }', { name, source: { type: 'SOURCED' } });
  const { client } = await desk.mutate('addClient', 'client { id }', { name: 'Norrland' });
  await desk.mutate('openJob', 'job { id }', {
    clientId: client.id,
    title: 'Developer',
    mustHaves: [{ name: 'React' }],
  });
  // A job is ranked a second time a moment later.
  await eventually(
    async () => (await operator.sql('matching', 'select from ranking where version > 1')).length === 1,
    60_000,
  );
  await operator.drained();
  const before = [await rows(learnt), await rows(decided)];
  expect(before[0]?.find(({ table }) => table === 'person')?.rows).toHaveLength(3);
  const [{ position }] = await operator.sql('matching', 'select max(position) as position from person');

  for (const projection of ['people', 'jobs', 'history', 'conversations', 'agency']) {
    const { stdout } = await operator.ops('matching', 'rebuild', projection);
    expect(stdout).toContain(`${projection} is rebuilt and in its place.`);
  }
  await operator.drained();
  expect([await rows(learnt), await rows(decided)]).toEqual(before);
  const [after] = await operator.sql('matching', 'select min(position) as position from person');
  expect(BigInt(after.position)).toBeGreaterThan(BigInt(position));

  await desk.mutate('addCandidate', 'candidate { id }', { name: 'Nadia Brandt', source: { type: 'SOURCED' } });
  await eventually(async () => (await operator.sql('matching', 'select 1 from person')).length === 4, 30_000);
}, 300_000);

it('says which projections there are, and why the others are not among them', async () => {
  const { stdout } = await operator.ops('matching', 'rebuild', '--help');
  expect(stdout).toContain('people: people, what they are searched by');
  expect(stdout).toContain('not team_limit:');
  const refused = await operator.ops('matching', 'rebuild', 'suggestions').catch((error) => error);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('rebuild expects one of people') });
}, 60_000);
