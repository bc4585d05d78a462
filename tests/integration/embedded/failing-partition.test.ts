import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { CandidateCapturedSchema } from '@rekindle/proto/candidates';
import type { EventBus, Stoppable } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { partitionOf } from '@rekindle/shared/bus/partition-of';
import { newId } from '@rekindle/shared/ids/ids';
import { startConsumers } from '@rekindle/shared/inbox/consumers';
import { eventually } from '../../testkit/eventually.ts';
import { type TestBus, testBus } from '../../testkit/postgres.ts';
import type { InProcess } from '../communications/in-process.ts';
import { open } from '../communications/scene.ts';

const partitions = 4;
let service: InProcess;
let server: TestBus;
let bus: EventBus;
let consumers: Stoppable;
beforeEach(async () => {
  service = await open();
  server = await testBus();
  bus = await openBus({ busUrl: server.busUrl, clientId: 'communications', partitions });
});
afterEach(async () => {
  await consumers?.stop();
  await bus?.close();
  await service?.close();
  await server?.close();
});

const consume = async (mostAttempts: number) => {
  const { database } = service.base;
  const reactions = service.parts.reactions ?? [];
  consumers = await startConsumers({
    group: 'communications',
    bus,
    database,
    reactions,
    mostAttempts,
    firstRetryMs: 5,
  });
};

/** From now on nothing is written of the people of this agency. How often it was tried is counted past the rollback. */
async function breakAgency(agencyId: string) {
  await service.base.sql(`
    create sequence tried; grant usage on sequence tried to public;
    create function fail() returns trigger language plpgsql as $$ begin
      if new.agency_id = '${agencyId}' then perform nextval('tried'); raise exception 'nothing of this agency'; end if;
      return new;
    end $$;
    create trigger fail before insert or update on person for each row execute function fail()`);
}
const mend = () => service.base.sql('drop trigger fail on person');
const tried = async () => {
  const [row] = await service.base.sql<{ n: string }>(
    'select case when is_called then last_value else 0 end as n from tried',
  );
  return Number(row?.n);
};

interface Person {
  id: string;
  agencyId: string;
  partition: number;
}

async function capture(agencyId: string, count: number): Promise<Person[]> {
  const ids = Array.from({ length: count }, () => newId());
  await bus.publish(
    ids.map((id) => {
      const candidate = { id, name: 'Ines Moreau' };
      const told = { agencyId, aggregateId: id, subject: id };
      const { topic, key, value, headers } = service.record(CandidateCapturedSchema, { candidate }, told);
      return { topic, key, value, headers };
    }),
  );
  return ids.map((id) => ({ id, agencyId, partition: partitionOf(`${agencyId}:${id}`, partitions) }));
}

async function known(): Promise<Set<string>> {
  return new Set((await service.base.sql<{ id: string }>('select id from person')).map(({ id }) => id));
}
const areKnown = async (people: Person[]) => {
  const ids = await known();
  return people.every(({ id }) => ids.has(id));
};

it("an agency whose events fail for a while holds up no other agency's partition, and is caught up when they no longer fail", async () => {
  const [failing, well] = [newId(), newId()];
  await breakAgency(failing);
  // What waits in several partitions is applied together: whose fault it is shows when each is tried alone.
  const [first] = await capture(failing, 1);
  const waiting = await capture(well, 20);
  await consume(1_000);
  await eventually(async () => (await tried()) >= 3);

  const others = [...waiting, ...(await capture(well, 20))];
  const elsewhere = others.filter(({ partition }) => partition !== first?.partition);
  expect(new Set(elsewhere.map(({ partition }) => partition)).size).toBe(partitions - 1);
  await eventually(() => areKnown(elsewhere), 20_000);
  const triedSoFar = await tried();
  await eventually(async () => (await tried()) > triedSoFar, 20_000);
  expect((await known()).has(first?.id ?? '')).toBe(false);

  await mend();
  await eventually(() => areKnown([...others, ...(first ? [first] : [])]), 20_000);
  expect(await service.base.sql('select 1 from dead_letter')).toEqual([]);
}, 90_000);

it('an event that fails while nothing else is there holds up nothing that comes meanwhile', async () => {
  const [failing, well] = [newId(), newId()];
  await breakAgency(failing);
  await consume(1_000);
  const [first] = await capture(failing, 1);
  await eventually(async () => (await tried()) >= 3);
  const others = (await capture(well, 20)).filter(({ partition }) => partition !== first?.partition);
  expect(others).not.toEqual([]);
  await eventually(() => areKnown(others), 20_000);
  await mend();
  await eventually(() => areKnown(first ? [first] : []), 20_000);
}, 90_000);

it('an event that never can be applied is set aside, and those behind it go on, also of its agency and its partition', async () => {
  const [failing, well] = [newId(), newId()];
  await breakAgency(failing);
  await consume(3);
  const [poison] = await capture(failing, 1);
  const others = await capture(well, 40);
  expect(others.filter(({ partition }) => partition === poison?.partition)).not.toEqual([]);
  await eventually(() => areKnown(others), 20_000);
  const letters = () => service.base.sql<{ agency_id: string; key: string }>('select agency_id, key from dead_letter');
  await eventually(async () => (await letters()).length > 0, 20_000);
  expect(await letters()).toEqual([{ agency_id: failing, key: `${failing}:${poison?.id}` }]);
  await mend();
  const [later] = await capture(failing, 1);
  await eventually(() => areKnown(later ? [later] : []), 20_000);
}, 90_000);
