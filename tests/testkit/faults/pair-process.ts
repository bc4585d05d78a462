import type { EventBus } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { openDatabase } from '@rekindle/shared/database/database';
import { startConsumers } from '@rekindle/shared/inbox/consumers';
import { startRelay } from '@rekindle/shared/outbox/relay';
import type { PairPart } from './pair.ts';
import { pairReactions } from './pair-tables.ts';
import { keepsPositionFirst } from './sabotage.ts';

/** The pair's relay or its reader as a process of its own, to be killed. */
const { role, group, relayUrl, readerUrl, ...part } = JSON.parse(process.env.PAIR_PART ?? '') as PairPart;
const opened = await openBus({ ...part.bus, clientId: role });
const stop = await (role === 'relay' ? relay(signed(opened)) : reader(opened));
process.send?.('started');
process.on('SIGTERM', async () => {
  await stop();
  await opened.close();
  process.exit();
});
// Whoever started this process is gone: so is this one.
process.on('disconnect', () => process.exit());

async function relay(bus: EventBus): Promise<() => Promise<void>> {
  const started = await startRelay({ url: relayUrl, bus, batchSize: 20 });
  return () => started.stop();
}

async function reader(bus: EventBus): Promise<() => Promise<void>> {
  const database = await openDatabase({ url: readerUrl, entities: [] });
  const started = await startConsumers({
    group,
    bus: part.keepsPositionFirst ? keepsPositionFirst(bus) : bus,
    database,
    reactions: pairReactions,
  });
  return async () => {
    await started.stop();
    await database.close();
  };
}

/** Who sent a record stands in its headers. */
function signed(bus: EventBus): EventBus {
  const headers = { 'sent-by': String(process.pid) };
  return {
    ...bus,
    publish: (records, signal) =>
      bus.publish(
        records.map((record) => ({ ...record, headers: { ...record.headers, ...headers } })),
        signal,
      ),
  };
}
