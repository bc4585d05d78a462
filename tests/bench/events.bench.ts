import { setTimeout as wait } from 'node:timers/promises';
import { type TimelineChanged, TimelineChangedSchema } from '@rekindle/proto/candidates';
import { openBus } from '@rekindle/shared/bus/open-bus';
import type { Transaction } from '@rekindle/shared/database/database';
import { tenantTable } from '@rekindle/shared/database/migrate';
import { newId } from '@rekindle/shared/ids/ids';
import { on, startConsumers } from '@rekindle/shared/inbox/consumers';
import { gather } from '@rekindle/shared/inbox/gather';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { startRelay } from '@rekindle/shared/outbox/relay';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sharedKafka } from '../testkit/kafka-server.ts';
import { testBus, testDatabase } from '../testkit/postgres.ts';
import { printTable } from '../testkit/report-table.ts';

const events = 20_000;
const runs = 3;
const agencies = 4;

class CreateSeen implements MigrationInterface {
  name = '0001-seen';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table seen (agency_id uuid not null, entry_id text not null)');
    await runner.query(tenantTable('seen'));
  }
  async down(): Promise<void> {}
}

type Effect = (tx: Transaction, message: TimelineChanged) => Promise<void>;

const effects: Record<string, Effect> = {
  'a statement an event': (tx, message) => keep(tx, [{ item: message }]),
  'one for a batch': (tx, message) => gather(tx, keep, message),
};

/** From the outbox through relay, bus and inbox to an effect in the consumer's table; one relay, one consumer, one process. */
export async function bench(): Promise<void> {
  const kafka = await sharedKafka();
  const rates = new Map<string, number[]>();
  for (let run = 0; run < runs; run++) {
    for (const [name, effect] of Object.entries(effects)) {
      const busServer = await testBus();
      note(rates, `embedded, ${name}`, await drain({ busUrl: busServer.busUrl }, effect));
      await busServer.close();
      if ('brokers' in kafka) note(rates, `Kafka, ${name}`, await drain({ kafkaBrokers: kafka.brokers }, effect));
    }
  }
  printTable(
    `Events a second from outbox to inbox effect, ${events} that wait, ${runs} runs (the bar is 1,000 embedded and 2,000 on Kafka)`,
    ['bus and effect', 'least', 'median', 'most'],
    [...rates].map(([bus, each]) => [bus, ...each.sort((a, b) => a - b)]),
  );
  if ('missing' in kafka) process.stdout.write(`\nKafka was not measured, since ${kafka.missing}.\n`);
}

function note(rates: Map<string, number[]>, name: string, rate: number): void {
  rates.set(name, [...(rates.get(name) ?? []), rate]);
}

async function drain(where: { busUrl?: string; kafkaBrokers?: string }, effect: Effect): Promise<number> {
  const sender = await testDatabase({ service: 'sender' });
  const receiver = await testDatabase({ service: 'receiver', migrations: [CreateSeen] });
  const bus = await openBus({ ...where, clientId: 'bench' });
  const group = `bench.${newId()}`;
  const reaction = on(TimelineChangedSchema, 'effect', effect);
  // Kafka's topic holds what earlier runs left: this group begins at its end.
  const topics = ['rekindle.candidates.v1'];
  await (await bus.subscribe({ group, topics, from: 'end', onBatch: async () => {} })).stop();
  await fill(sender.database);
  const startMs = performance.now();
  const consumers = await startConsumers({ group, bus, database: receiver.database, reactions: [reaction] });
  const relay = await startRelay({ url: sender.urls.relay, bus });
  while (Number((await receiver.sql<{ n: string }>('select count(*) as n from seen'))[0]?.n) < events) await wait(20);
  const perSecond = events / ((performance.now() - startMs) / 1000);
  await relay.stop();
  await consumers.stop();
  await bus.close();
  await Promise.all([sender.close(), receiver.close()]);
  return perSecond;
}

async function keep(tx: Transaction, asked: readonly { item: TimelineChanged }[]): Promise<void> {
  await tx.query('insert into seen select $1, id from unnest($2::text[]) as id', [
    tx.viewer.agencyId,
    asked.map(({ item }) => item.entryId),
  ]);
}

async function fill(database: Awaited<ReturnType<typeof testDatabase>>['database']): Promise<void> {
  const ids = Array.from({ length: agencies }, newId);
  const atOnce = 100;
  for (let done = 0; done < events; done += atOnce) {
    await database.transact(systemViewer(ids[(done / atOnce) % agencies] ?? '', 'sender'), async (tx) => {
      for (let n = 0; n < atOnce; n++) {
        await addEvent(tx, {
          schema: TimelineChangedSchema,
          message: { candidateId: newId(), entryId: newId(), kind: 'CALL' },
          aggregate: { type: 'candidate', id: newId(), version: 0 },
        });
      }
    });
  }
}
