import { TimelineChangedSchema } from '@rekindle/proto/candidates';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { openDatabase } from '@rekindle/shared/database/database';
import { on, startConsumers } from '@rekindle/shared/inbox/consumers';
import { startRelay } from '@rekindle/shared/outbox/relay';

/** A process with a relay and a consumer, to be killed. */
const { APP_URL = '', RELAY_URL = '', BUS_URL = '' } = process.env;
const database = await openDatabase({ url: APP_URL, entities: [] });
const bus = await openBus({ busUrl: BUS_URL, clientId: 'crash' });
const effect = on(TimelineChangedSchema, 'effect', async (tx, message) => {
  await tx.query('insert into effect values ($1, $2)', [tx.viewer.agencyId, message.entryId]);
});
await startConsumers({ group: 'crash', bus, database, reactions: [effect] });
await startRelay({ url: RELAY_URL, bus, batchSize: 7 });
// Whoever started this process is gone: so is this one.
process.on('disconnect', () => process.exit());
