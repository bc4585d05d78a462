import type { Database, Transaction } from '@rekindle/shared/database/database';
import { batching, batchingLists } from '@rekindle/shared/graphql/loader';
import { type PageArgs, readPage } from '@rekindle/shared/graphql/paging';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { type CountedConnection, counted } from '../graph/counted.ts';
import { hiddenRecords } from '../limit/limit.store.ts';
import { withoutNames } from '../ranking/reasons.ts';
import * as store from './suggestion.store.ts';
import type { PlacedSuggestion, SuggestionStatus } from './suggestion.ts';

export interface SuggestionReader {
  byId(id: string): Promise<PlacedSuggestion | null>;
  /** Best first, at most 20. */
  openOfCandidate(candidateId: string): Promise<PlacedSuggestion[]>;
  ofJob(
    jobId: string,
    args: PageArgs & { statuses: readonly SuggestionStatus[]; ownerIds?: readonly string[] | null },
  ): Promise<CountedConnection<PlacedSuggestion>>;
  newest(args: PageArgs & { ownerIds?: readonly string[] | null }): Promise<CountedConnection<PlacedSuggestion>>;
}

const mostOfCandidate = 20;

const ownersOf = ({ ownerIds }: { ownerIds?: readonly string[] | null }): string[] | null =>
  ownerIds?.map((id) => requireId(id, 'ownerIds')) ?? null;

/** As the viewer may read them. */
async function seen<T extends PlacedSuggestion>(tx: Transaction, suggestions: T[]): Promise<T[]> {
  const hidden = suggestions.length > 0 ? await hiddenRecords(tx) : new Set<string>();
  return suggestions.map((each) => ({ ...each, reasons: withoutNames(each.reasons, hidden) }));
}

export function suggestionReader(database: Database, viewer: Viewer): SuggestionReader {
  const byId = batching(
    (ids) => database.read(viewer, async (tx) => seen(tx, await store.find(tx, ids))),
    ({ id }) => id,
  );
  const ofCandidate = batchingLists(
    (ids) => database.read(viewer, async (tx) => seen(tx, await store.openOfCandidates(tx, ids))),
    ({ candidateId }) => candidateId,
  );
  return {
    async byId(id) {
      viewer.require('matching:read');
      return await byId.load(requireId(id, 'id'));
    },
    async openOfCandidate(candidateId) {
      viewer.require('matching:read');
      return (await ofCandidate.load(candidateId)).slice(0, mostOfCandidate);
    },
    async ofJob(jobId, args) {
      viewer.require('matching:read');
      const list = `suggestions:${jobId}`;
      const page = readPage(list, ['number', 'id'], args);
      const wanted = { jobId, statuses: args.statuses, ownerIds: ownersOf(args) };
      return await database.read(viewer, async (tx) => {
        const rows = await seen(tx, await store.ofJob(tx, wanted, page));
        const total = await store.countOfJob(tx, wanted);
        return counted(list, rows, page, ({ score, id }) => [score, id], total);
      });
    },
    async newest(args) {
      viewer.require('matching:read');
      const page = readPage('new-matches', ['instant', 'number', 'id'], args, 20);
      const ownerIds = ownersOf(args);
      return await database.read(viewer, async (tx) => {
        const rows = await seen(tx, await store.newestOpen(tx, ownerIds, page));
        return counted(
          'new-matches',
          rows,
          page,
          ({ freshAt, score, id }) => [freshAt, score, id],
          await store.countOpen(tx, ownerIds),
        );
      });
    },
  };
}
