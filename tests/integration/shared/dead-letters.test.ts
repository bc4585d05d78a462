import { create, toBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type TimelineChanged, TimelineChangedSchema } from '@rekindle/proto/candidates';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { newId } from '@rekindle/shared/ids/ids';
import { addDeadLetter } from '@rekindle/shared/inbox/dead-letter.store';
import { takeNew } from '@rekindle/shared/inbox/inbox.store';
import { on } from '@rekindle/shared/inbox/reaction';
import { type Operating, operate } from '@rekindle/shared/ops/operations';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import { type TestDatabase, testDatabase } from '../../testkit/postgres.ts';

let base: TestDatabase;
let said: string[];
let taken: string[];
let failing: boolean;

beforeAll(async () => {
  base = await testDatabase({ service: 'receiver', migrations: [] });
});
afterAll(() => base?.close());
beforeEach(async () => {
  await base.sql('truncate dead_letter');
  [said, taken, failing] = [[], [], false];
});

const operating = (): Operating => ({
  service: 'receiver',
  deps: { database: base.database },
  snapshots: {},
  reactions: [
    on(TimelineChangedSchema, 'projection', async (_tx, message: TimelineChanged) => {
      if (failing) throw new Error('still not');
      taken.push(message.entryId);
    }),
  ],
  logger: createLogger('receiver', 'silent'),
  signal: new AbortController().signal,
  say: (line) => said.push(line),
});
const ops = (...args: string[]) => operate(operating(), ['dead-letters', ...args]);

function failed(entryId: string) {
  const agencyId = newId();
  const envelope = create(EnvelopeSchema, {
    eventId: newId(),
    agencyId,
    type: TimelineChangedSchema.typeName,
    payload: toBinary(TimelineChangedSchema, create(TimelineChangedSchema, { entryId })),
  });
  const record = {
    topic: 'rekindle.candidates.v1',
    partition: 0,
    offset: BigInt(Math.floor(Math.random() * 1e9)),
    key: `${agencyId}:${entryId}`,
    value: toBinary(EnvelopeSchema, envelope),
    headers: { type: envelope.type, agency: agencyId },
  };
  const { database } = base;
  const write = () => addDeadLetter({ group: 'receiver', database }, record, new Error(`no ${entryId}`), 6, envelope);
  return { agencyId, eventId: envelope.eventId, write };
}

async function letter(entryId: string): Promise<string> {
  const { agencyId, write } = failed(entryId);
  await write();
  const [row] = await base.sql<{ id: string }>('select id from dead_letter where agency_id = $1', [agencyId]);
  return row?.id ?? '';
}
const left = async () => (await base.sql<{ id: string }>('select id from dead_letter')).map(({ id }) => id);

it('lists the dead letters of all agencies with type, origin and error', async () => {
  const [one, other] = [await letter('one'), await letter('other')];
  await ops('list');
  expect(said).toHaveLength(3);
  expect(said[0]).toMatch(
    new RegExp(`^${one} .*TimelineChanged .*candidates.v1/0@\\d+ .*6 attempts  Error at .*dead-letters.test.ts`),
  );
  expect(said[1]).toContain(other);
});

it('shows one without its bytes, which hold what was said of people', async () => {
  await ops('show', await letter('one'));
  const shown = JSON.parse(said.join(''));
  expect(shown).toMatchObject({ attempts: 6, headers: { type: TimelineChangedSchema.typeName } });
  expect(shown).not.toHaveProperty('value');
});

it('redrives one or all of them, and keeps those that fail again', async () => {
  const [one] = [await letter('one'), await letter('other')];
  await ops('redrive', one ?? '');
  expect(taken).toEqual(['one']);
  failing = true;
  await expect(ops('redrive')).rejects.toThrow('failed again');
  expect(await left()).toHaveLength(1);
  failing = false;
  await ops('redrive');
  expect(taken).toEqual(['one', 'other']);
  expect(await left()).toEqual([]);
});

it('none is written of an event that whoever has its partition now has applied, and none twice', async () => {
  const applied = failed('one');
  await base.database.transact(systemViewer(applied.agencyId, 'receiver'), (tx) =>
    takeNew(tx, 'receiver', [applied.eventId]),
  );
  expect(await applied.write()).toBe(false);
  expect(await left()).toEqual([]);
  const other = failed('other');
  expect([await other.write(), await other.write()]).toEqual([true, false]);
  expect(await left()).toHaveLength(1);
});

it('discards only with a reason, and a dry run discards nothing', async () => {
  const id = await letter('one');
  await expect(ops('discard', id)).rejects.toThrow('--reason');
  await ops('discard', id, '--reason', 'a test', '--dry-run');
  expect(await left()).toEqual([id]);
  await ops('discard', id, '--reason', 'a test');
  expect(await left()).toEqual([]);
});

it('says of an id that is none what there is', async () => {
  await expect(ops('show', newId())).rejects.toThrow('There is no dead letter');
  await expect(ops('bury')).rejects.toThrow('dead-letters expects');
});
