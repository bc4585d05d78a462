import type { Database } from '@rekindle/shared/database/database';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import * as personStore from '../person/person.store.ts';
import type { Terms } from './packed-terms.ts';
import type { Found, Retrieval } from './retrieval.ts';

export interface PeopleIndex {
  /** Null while the agency's index is not loaded or can not be read: ask again. */
  search(agencyId: string, query: Terms, most: number): Promise<Found | null>;
  /** Ends when the agency's index is loaded. Never await it inside a transaction. */
  load(agencyId: string): Promise<void>;
  isLoaded(agencyId: string): boolean;
  /** Begins to load the agency's index unless it is there, and waits for nothing. */
  warm(agencyId: string): void;
  forget(agencyId: string): void;
  /** Reads changes of agencies in use now and then, so that a search has few of them to wait for. */
  startTailing(): void;
  stop(): Promise<void>;
}

interface Held {
  position: string;
  loaded: boolean;
  /** Reading of changes goes one after another. */
  reading: Promise<void>;
  usedAtMs: number;
}

const pageSize = 5_000;
const tailEveryMs = 500;
const inUseMs = 10 * 60_000;

/** Keeps an agency's index equal to its projection by tailing the change table. The database must be one of its own. */
export function peopleIndex(database: Database, retrieval: Retrieval, logger?: Logger): PeopleIndex {
  const agencies = new Map<string, Held>();

  async function readChanges(agencyId: string, held: Held): Promise<void> {
    for (;;) {
      const changes = await database.read(systemViewer(agencyId, 'matching'), (tx) =>
        personStore.changesAfter(tx, held.position, pageSize),
      );
      if (changes.length === 0) break;
      const gone = changes.filter(({ archived }) => archived).map(({ id }) => id);
      const there = changes.filter(({ archived }) => !archived);
      if (gone.length > 0) await retrieval.remove(agencyId, gone);
      if (there.length > 0)
        await retrieval.upsert(
          agencyId,
          there.map(({ id, terms }) => ({ id, terms })),
        );
      held.position = changes.at(-1)?.position ?? held.position;
      if (changes.length < pageSize) break;
    }
    held.loaded = true;
  }

  function catchUp(agencyId: string): Promise<void> {
    const known = agencies.get(agencyId);
    const held = known ?? { position: '0', loaded: false, reading: Promise.resolve(), usedAtMs: 0 };
    agencies.set(agencyId, held);
    held.reading = held.reading
      .catch(() => {})
      .then(() => readChanges(agencyId, held))
      .catch((error) => {
        // What was never read whole is no index: the next use begins anew.
        if (!held.loaded) agencies.delete(agencyId);
        throw error;
      });
    return held.reading;
  }

  function use(agencyId: string): Promise<void> {
    const reading = catchUp(agencyId);
    const held = agencies.get(agencyId);
    if (held) held.usedAtMs = Date.now();
    return reading;
  }

  function warm(agencyId: string): void {
    if (agencies.has(agencyId)) return;
    use(agencyId).catch((error) => logger?.warn({ err: error }, 'the index could not be loaded'));
  }

  let tailing: NodeJS.Timeout | undefined;
  function tail(): void {
    const since = Date.now() - inUseMs;
    for (const [agencyId, { usedAtMs }] of agencies) {
      if (usedAtMs > since)
        catchUp(agencyId).catch((error) => logger?.warn({ err: error }, 'the index could not read changes'));
    }
  }

  return {
    async search(agencyId, query, most) {
      if (!agencies.get(agencyId)?.loaded) {
        warm(agencyId);
        return null;
      }
      try {
        await use(agencyId);
        return await retrieval.search(agencyId, query, most);
      } catch (error) {
        // Whoever asks comes back later: the index is never the reason why an event is put aside.
        logger?.warn({ err: error }, 'the index could not be searched');
        return null;
      }
    },
    load: (agencyId) => use(agencyId),
    isLoaded: (agencyId) => agencies.get(agencyId)?.loaded ?? false,
    warm,
    forget: (agencyId) => agencies.delete(agencyId),
    startTailing() {
      tailing = setInterval(tail, tailEveryMs).unref();
    },
    async stop() {
      clearInterval(tailing);
      await Promise.allSettled([...agencies.values()].map(({ reading }) => reading));
    },
  };
}
