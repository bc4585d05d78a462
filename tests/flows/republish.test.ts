import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { eventually } from '../testkit/eventually.ts';
import { importCsv } from '../testkit/import-csv.ts';
import { type OpsDesk, openOpsDesk } from '../testkit/ops-desk.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

let stack: Stack;
let operator: OpsDesk;
let desk: Desk;

beforeAll(async () => {
  stack = await startStack();
  operator = openOpsDesk(stack);
  desk = openDesk(stack.address);
  await desk.auth('sign-up', {
    agencyName: 'Halden Search',
    name: 'Ada Novak',
    email: 'ada@halden.example',
    password: 'a short sentence is easy',
    timeZone: 'UTC',
  });
  const rows = ['Lena Kovács', 'Otto Weiss', 'Ines Moreau'].map((name, n) => `${n},${name},p${n}@mail.example,React`);
  await importCsv(desk, 'PEOPLE', 'people.csv', ['old_id,name,email,skills', ...rows].join('\n'));
}, 90_000);
afterAll(() => stack?.stop(), 30_000);

const sql: OpsDesk['sql'] = (database, text) => operator.sql(database, text);
const ops: OpsDesk['ops'] = (service, ...args) => operator.ops(service, ...args);

const projection = () =>
  sql(
    'matching',
    `select to_jsonb(p) - 'position' as row from person p union all select to_jsonb(j) from job j
     union all select to_jsonb(t) from task t order by 1`,
  );
const effects = async () => ({
  lines: await sql('candidates', 'select id from timeline_entry order by id'),
  tasks: await sql('communications', 'select id from task order by id'),
  actions: await sql('matching', 'select candidate_id, version from next_action order by 1'),
});
async function drained(): Promise<void> {
  await eventually(async () => {
    const waiting = await Promise.all(
      ['candidates', 'communications', 'submissions', 'nurture', 'matching'].map((name) =>
        sql(name, 'select 1 from outbox'),
      ),
    );
    const behind = await sql(
      'bus',
      'select 1 from group_position g join topic_partition p on p.id = g.partition_id where g.next_offset < p.next_offset',
    );
    const unsettled = await sql('candidates', 'select 1 from unsettled');
    return waiting.flat().length + behind.length + unsettled.length === 0;
  }, 60_000);
}

it('what a service has lost is told again and stands as before, and nobody is written to, tasked or noted a second time', async () => {
  const { candidates } = await desk.ask('{ candidates(first: 10) { edges { node { id } } } }');
  const [candidateId] = candidates.edges.map((edge: any) => edge.node.id);
  const { client } = await desk.mutate('addClient', 'client { id }', { name: 'Norrland' });
  await desk.mutate('openJob', 'job { id }', {
    clientId: client.id,
    title: 'Developer',
    mustHaves: [{ name: 'React' }],
  });
  await desk.mutate('addTask', 'task { id }', { title: 'Call', dueOn: '2030-01-01', candidateId });
  await drained();
  // What an import put off for later.
  await eventually(async () => (await sql('matching', 'select 1 from recheck')).length === 0);
  await drained();
  const [before, done] = [await projection(), await effects()];
  expect(before).toHaveLength(5);

  await sql('matching', 'delete from person; delete from job; delete from task');
  expect((await ops('candidates', 'republish', 'candidate')).stdout).toContain('3 of candidate told.');
  await ops('submissions', 'republish', 'job');
  await ops('communications', 'republish', 'task');
  await drained();

  expect(await projection()).toEqual(before);
  expect(await effects()).toEqual(done);
}, 120_000);

it('goes on where another run was ended', async () => {
  const people = await sql<{ agency_id: string; id: string }>(
    'candidates',
    'select agency_id, id from candidate order by id',
  );
  const after = `${people[0]?.agency_id}/${people[0]?.id}`;
  expect((await ops('candidates', 'republish', 'candidate', '--after', after)).stdout).toContain(
    '2 of candidate told.',
  );
}, 60_000);

it('refuses a call that it does not understand with exit code 2, and says what it expects', async () => {
  const refused = (...args: string[]) => ops('candidates', ...args).catch((error) => error);
  expect(await refused('republish', 'people')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('expects one of candidate, erased; it is "people"'),
  });
  expect(await refused('republish', 'candidate', '--rate', 'fast')).toMatchObject({ code: 2 });
  expect(await refused('dead-letters', 'discard', 'x')).toMatchObject({ code: 2 });
  expect((await ops('candidates', '--help')).stdout).toContain('dead-letters list');
}, 60_000);
