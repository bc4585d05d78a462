import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { openDatabase } from '@rekindle/shared/database/database';
import { serviceUrls } from '@rekindle/shared/database/migrate';
import { eraseSubject } from '@rekindle/shared/erasure/erasure';
import { newId } from '@rekindle/shared/ids/ids';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import type { Desk } from '../testkit/desk.ts';
import { eventually } from '../testkit/eventually.ts';
import { foundAgency } from '../testkit/faults/desk-load.ts';
import { type OpsDesk, openOpsDesk } from '../testkit/ops-desk.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

const services = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching'];
/** Those that show people whom candidates owns. */
const readers = ['communications', 'submissions', 'nurture', 'matching'];

let stack: Stack;
let desk: Desk;
let operator: OpsDesk;
let agencyId: string;
let candidateId: string;

beforeAll(async () => {
  stack = await startStack();
  operator = openOpsDesk(stack);
  desk = stack.desk();
  await foundAgency(desk);
  [agencyId] = (await operator.sql('agency', 'select id from agency')).map(({ id }) => id);
}, 180_000);
afterAll(() => stack?.stop(), 60_000);

/** Somebody whom every service knows, and whom candidates erases. */
beforeEach(async () => {
  const input = { name: 'Ines Moreau', source: { type: 'SOURCED' } };
  ({
    candidate: { id: candidateId },
  } = await desk.mutate('addCandidate', 'candidate { id }', input));
  await eventually(async () => (await knowing()).length === readers.length, 60_000);
}, 90_000);

async function among(names: string[], table: string, column: string): Promise<string[]> {
  const found = await Promise.all(
    names.map(
      async (name) => (await operator.sql(name, `select 1 from ${table} where ${column} = '${candidateId}'`)).length,
    ),
  );
  return names.filter((_, index) => found[index]);
}
const knowing = () => among(readers, 'person', 'id');
const mourning = () => among(services, 'tombstone', 'candidate_id');

async function erase(): Promise<void> {
  const { app } = serviceUrls({ adminUrl: operator.adminUrl(), databaseName: 'candidates', service: 'candidates' });
  const database = await openDatabase({ url: app, entities: [], poolSize: 1 });
  try {
    await database.transact(systemViewer(agencyId, 'candidates'), (tx) =>
      eraseSubject(tx, candidateId, async () => {}),
    );
  } finally {
    await database.close();
  }
  await eventually(async () => (await mourning()).length === services.length, 60_000);
}

it('who was erased is forgotten by every service, and no late or republished event brings them back', async () => {
  await erase();
  expect(await knowing()).toEqual([]);
  await operator.ops('candidates', 'republish', 'candidate');
  await operator.drained();
  expect(await knowing()).toEqual([]);
}, 180_000);

it('no dead letter that is redriven brings them back', async () => {
  const [record] = await operator.sql(
    'bus',
    `select encode(value, 'base64') as value, headers, key from record
     where key = '${agencyId}:${candidateId}' and headers->>'type' = 'rekindle.candidates.v1.CandidateCaptured'`,
  );
  await erase();
  for (const service of readers) {
    await operator.sql(
      service,
      `insert into dead_letter (id, agency_id, consumer, topic, partition, record_offset, key, value, headers, error, attempts)
       values ('${newId()}', '${agencyId}', '${service}', 'rekindle.candidates.v1', 0, ${Date.now()}, '${record.key}',
         decode('${record.value.replaceAll('\n', '')}', 'base64'), '${JSON.stringify(record.headers)}', 'a test', 1)`,
    );
    expect((await operator.ops(service, 'dead-letters', 'redrive')).stdout).toContain('1 taken in, 0 failed');
  }
  expect(await knowing()).toEqual([]);
}, 240_000);

it.each(readers)(
  '%s, restored from before, forgets them again before it serves',
  async (service) => {
    const [person] = await operator.sql(service, `select to_jsonb(p) as row from person p where id = '${candidateId}'`);
    await erase();
    // What a restore brings: the person is there, the tombstone is not.
    const row = JSON.stringify(person.row).replaceAll("'", "''");
    await operator.sql(service, `delete from tombstone where candidate_id = '${candidateId}'`);
    await operator.sql(service, `insert into person select * from jsonb_populate_record(null::person, '${row}')`);
    expect(await knowing()).toEqual([service]);
    const { stdout } = await operator.ops(service, 'replay-erasures');
    expect(stdout).toContain('Everybody who was erased is known as erased here too');
    expect(await knowing()).toEqual([]);
    expect(await mourning()).toEqual(services);
  },
  240_000,
);

it('a restored service is told not to serve while another one has not answered', async () => {
  const refused = await operator.ops('matching', 'replay-erasures', '--wait', '0.001').catch((error) => error);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('do not serve yet') });
}, 60_000);
