import { setTimeout as wait } from 'node:timers/promises';
import { PoolChangedSchema } from '@rekindle/proto/nurture';
import type { Transaction } from '@rekindle/shared/database/database';
import { isUnreachable } from '@rekindle/shared/database/transient-errors';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { systemViewer, type Viewer } from '@rekindle/shared/viewer/viewer';
import { eventually } from '../eventually.ts';
import type { Pair } from './pair.ts';
import { seeded } from './round.ts';

export interface Change {
  thingId: string;
  agencyId: string;
  word: string;
}

/** Every change of these things whose writer was told that it is done. */
export interface Load {
  acknowledged: Change[];
  /** How often a writer had to ask again. */
  retries(): number;
  /** Ends after the writes in hand, which are insisted on. */
  stop(): Promise<void>;
}

export interface LoadOptions {
  writers?: number;
  /** Few things: writers meet at one of them. */
  things?: number;
  /** Between two writes of one writer, at most. */
  pauseMs?: number;
  patienceMs?: number;
}

const agencyIds = [newId(), newId(), newId()];
const viewerOf = (agencyId: string): Viewer => systemViewer(agencyId, 'writer');

/** Writers that each change one thing after the other until they are stopped. */
export function startLoad(pair: Pair, options: LoadOptions = {}): Load {
  const { writers = 4, things = 30, pauseMs = 25, patienceMs = 90_000 } = options;
  const random = seeded();
  const all = Array.from({ length: things }, () => ({ thingId: newId(), agencyId: random.pick(agencyIds) }));
  const acknowledged: Change[] = [];
  const stopping = new AbortController();
  let retries = 0;

  async function work(writer: number): Promise<void> {
    const own = seeded(writer + 1);
    for (let round = 0; !stopping.signal.aborted; round++) {
      const change = { ...own.pick(all), word: `w${writer}r${round}` };
      await insist(pair, change, patienceMs, () => retries++);
      acknowledged.push(change);
      await wait(own.below(pauseMs + 1));
    }
  }
  const working = Promise.all(Array.from({ length: writers }, (_, writer) => work(writer)));
  working.catch(() => stopping.abort());
  return {
    acknowledged,
    retries: () => retries,
    async stop() {
      stopping.abort();
      await working;
    },
  };
}

/** As a careful client: the same key until there is an answer. */
export async function insist(pair: Pair, change: Change, patienceMs = 90_000, onRetry = () => {}): Promise<void> {
  const input = { idempotencyKey: newId(), ...change };
  const endAtMs = Date.now() + patienceMs;
  for (;;) {
    try {
      await pair.writer.database.write(viewerOf(change.agencyId), 'changeThing', input, (tx) =>
        changeThing(tx, change),
      );
      return;
    } catch (error) {
      if (!isUnreachable(error) || Date.now() > endAtMs) throw error;
      onRetry();
      await wait(50);
    }
  }
}

/** The thing's next state and its event, in the caller's transaction; the thing is locked first. */
export async function changeThing(tx: Transaction, { thingId, word }: Change): Promise<{ version: number }> {
  const { agencyId } = tx.viewer;
  const [thing] = await tx.query<{ version: number }>(
    `insert into thing values ($1, $2, 1, $3)
     on conflict (id) do update set version = thing.version + 1, word = excluded.word returning version`,
    [agencyId, thingId, word],
  );
  const version = thing?.version ?? 0;
  await tx.query('insert into written values ($1, $2, $3, $4)', [agencyId, thingId, version, word]);
  await addEvent(tx, {
    schema: PoolChangedSchema,
    message: { pool: { id: thingId, name: word } },
    aggregate: { type: 'pool', id: thingId, version },
  });
  return { version };
}

/**
 * Writes things of its own and gives the seconds from `sinceMs` (by `performance.now()`) until all are mirrored: so many
 * `probes` that hardly a partition goes without.
 */
export async function secondsUntilMirrored(
  pair: Pair,
  sinceMs = performance.now(),
  withinMs = 90_000,
  probes = 20,
): Promise<number> {
  const ids = Array.from({ length: probes }, newId);
  const agencyId = agencyIds[0] as string;
  await Promise.all(ids.map((thingId) => insist(pair, { thingId, agencyId, word: 'probe' }, withinMs)));
  await eventually(async () => {
    const rows = await pair.reader.sql('select 1 from mirror where id = any ($1)', [ids]);
    return rows.length === probes;
  }, withinMs);
  return (performance.now() - sinceMs) / 1000;
}
