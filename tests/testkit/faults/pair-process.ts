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
const bus = part.keepsPositionFirst ? keepsPositionFirst(opened) : opened;
if (role === 'relay') await startRelay({ url: relayUrl, bus, batchSize: 20 });
else {
  const database = await openDatabase({ url: readerUrl, entities: [] });
  await startConsumers({ group, bus, database, reactions: pairReactions });
}
process.send?.('started');
// Whoever started this process is gone: so is this one.
process.on('disconnect', () => process.exit());
