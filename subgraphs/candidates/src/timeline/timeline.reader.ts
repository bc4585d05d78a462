import type { Database } from '@rekindle/shared/database/database';
import { batching } from '@rekindle/shared/graphql/loader';
import { type Connection, connection, type PageRequest, readPage } from '@rekindle/shared/graphql/paging';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as episodeStore from '../episode/episode.store.ts';
import type { Episode } from '../episode/episode.ts';
import type { CandidateLedgerArgs, CandidateTimelineArgs } from '../generated/graphql.ts';
import { noteReading } from './note-reading.ts';
import * as timelineStore from './timeline.store.ts';
import type { TimelineEntry } from './timeline.ts';

export interface TimelineReader {
  timeline(candidateId: string, args: CandidateTimelineArgs): Promise<Connection<TimelineEntry>>;
  ledger(candidateId: string, args: CandidateLedgerArgs): Promise<Connection<Episode>>;
  episodeCount(candidateId: string): Promise<number>;
}

export function timelineReader(database: Database, viewer: Viewer): TimelineReader {
  const read: Database['read'] = (as, work) => {
    as.require('candidates:read');
    return database.read(as, work);
  };
  const counts = batching(
    (ids) => read(viewer, (tx) => episodeStore.countOf(tx, ids)),
    (row) => row.candidateId,
  );
  return {
    async timeline(candidateId, { first, after, filter }) {
      const page = readPage('timeline', ['instant', 'id'], { first, after }, 30);
      const entries = await read(viewer, (tx) =>
        timelineStore.page(tx, candidateId, {
          kinds: filter?.kinds?.length ? filter.kinds : null,
          fieldChanges: filter?.fieldChanges ?? null,
          episodeId: filter?.episodeId ? requireId(filter.episodeId, 'filter.episodeId') : null,
          after: beyond(page, ([occurredAt, id]) => ({ occurredAt, id })),
          limit: page.limit,
        }),
      );
      await noteReading(database, viewer, candidateId);
      return connection('timeline', entries, page, ({ occurredAt, id }) => [occurredAt, id]);
    },
    async ledger(candidateId, { first, after }) {
      const page = readPage('ledger', ['instant', 'id'], { first, after }, 20);
      const episodes = await read(viewer, (tx) =>
        episodeStore.page(
          tx,
          candidateId,
          beyond(page, ([startedAt, id]) => ({ startedAt, id })),
          page.limit,
        ),
      );
      return connection('ledger', episodes, page, ({ startedAt, id }) => [startedAt, id]);
    },
    episodeCount: async (candidateId) => (await counts.load(candidateId))?.count ?? 0,
  };
}

function beyond<T>(page: PageRequest, make: (values: [string, string]) => T): T | null {
  return page.after && make(page.after as [string, string]);
}
