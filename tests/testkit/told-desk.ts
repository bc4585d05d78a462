import type { EventBus, Stoppable } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import { systemClock } from '@rekindle/shared/clock/clock';
import { openDatabase } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { startConsumers } from '@rekindle/shared/inbox/consumers';
import { withSearchPath } from '@rekindle/shared/lifecycle/shared-parts';
import { type Operating, operate } from '@rekindle/shared/ops/operations';
import { startRelay } from '@rekindle/shared/outbox/relay';
import type { Projections } from '@rekindle/shared/rebuild/projection';
import { onRepublishAsked } from '@rekindle/shared/republish/asked';
import { republishStep } from '@rekindle/shared/republish/runs';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { startTimers } from '@rekindle/shared/timers/timers';
import { type Adapter, startBusServer } from './faults/bus-server.ts';
import { type TestDatabase, testDatabase } from './postgres.ts';
import { OwnerTables, ReaderTables, thingReactions, thingSnapshots } from './told-things.ts';

const projections: Projections = {
  byName: {
    things: { what: 'things', tables: ['known_thing'], from: [{ service: 'candidates', kinds: ['candidate'] }] },
  },
  leftOut: { deed: 'decided here' },
};

type Rebuilding = NonNullable<Operating['rebuilding']>;
type OpsChanges = Partial<Pick<Operating, 'signal' | 'projections'> & Pick<Rebuilding, 'bus' | 'openCopy'>>;

export interface ToldPair {
  owner: TestDatabase;
  reader: TestDatabase;
  bus: EventBus;
  /** What the operator was told. */
  said: string[];
  startReader(): Promise<Stoppable>;
  /** An operation of the reader's executable. */
  ops(args: string[], changes?: OpsChanges): Promise<void>;
  close(): Promise<void>;
}

/** An owner of things who answers asks, and a reader who knows them, both as their services run. */
export async function startToldPair(adapter: Adapter): Promise<ToldPair> {
  const owner = await testDatabase({ service: 'candidates', migrations: [OwnerTables] });
  const reader = await testDatabase({ service: 'reader', migrations: [ReaderTables], poolSize: 4 });
  const server = await startBusServer(adapter);
  const bus = await openBus({ ...server.address, clientId: 'told-pair' });
  const tag = newId().slice(-8);
  const { database } = owner;
  const said: string[] = [];
  const reactions = thingReactions;
  const startReader = () =>
    startConsumers({ group: `reader-${tag}`, bus, database: reader.database, reactions, from: 'end' });
  const running = [
    await startRelay({ url: owner.urls.relay, bus }),
    await startRelay({ url: reader.urls.relay, bus }),
    await startConsumers({
      ...{ group: `candidates-${tag}`, bus, database, from: 'end' },
      reactions: [onRepublishAsked('candidates', thingSnapshots)],
    }),
    await startTimers({
      ...{ service: 'candidates', database, pollMs: 20 },
      handlers: { republish: republishStep('candidates', database, thingSnapshots) },
    }),
  ];
  const rebuilding: Rebuilding = {
    ...{ ownerUrl: reader.urls.migrator, relayUrl: reader.urls.relay, bus, clock: systemClock },
    openCopy: (schema) => openDatabase({ url: withSearchPath(reader.urls.app, schema), entities: [], poolSize: 2 }),
  };
  const operating: Operating = {
    ...{ service: 'reader', deps: { database: reader.database }, reactions, snapshots: {}, projections },
    logger: createLogger('reader', 'silent'),
    signal: new AbortController().signal,
    say: (line) => said.push(line),
  };
  return {
    ...{ owner, reader, bus, said, startReader },
    ops: (args, { signal, projections: others, ...rest } = {}) =>
      operate(
        {
          ...operating,
          signal: signal ?? operating.signal,
          projections: others ?? projections,
          rebuilding: { ...rebuilding, ...rest },
        },
        args,
      ),
    async close() {
      for (const each of running.reverse()) await each.stop();
      await bus.close();
      await server.close();
      await owner.close();
      await reader.close();
    },
  };
}
