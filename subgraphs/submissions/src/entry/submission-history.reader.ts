import type { Clock } from '@rekindle/shared/clock/clock';
import { type PageArgs, readPage } from '@rekindle/shared/graphql/paging';
import { requireIds } from '../client/client.reader.ts';
import { type Counted, counted } from '../database/counted.ts';
import type { Reads } from '../database/reads.ts';
import { countHistory, listHistory } from './entry.queries.ts';
import { entriesByIds } from './entry.store.ts';
import type { Entry } from './entry.ts';

export interface SubmissionHistoryReader {
  list(ownerIds: readonly string[] | null | undefined, args: PageArgs): Promise<Counted<Entry>>;
  counts(ownerIds: readonly string[] | null | undefined): Promise<{ total: number; awaitingFeedback: number }>;
}

const list = 'submission-history:sent';
const freshMs = 90 * 86_400_000;

export function createHistoryReader(reads: Reads, clock: Clock): SubmissionHistoryReader {
  const filterOf = (ownerIds: readonly string[] | null | undefined) => ({
    ownerIds: requireIds(ownerIds, 'ownerIds'),
    since: new Date(clock.now().getTime() - freshMs),
  });
  return {
    list(ownerIds, args) {
      const page = readPage(list, ['instant', 'id'], args);
      const filter = filterOf(ownerIds);
      return reads.run(async (tx) => {
        const places = await listHistory(tx, filter, page);
        const entries = await entriesByIds(
          tx,
          places.map((place) => place.id),
        );
        const { total } = await countHistory(tx, filter);
        return counted(list, entries, page, (entry) => [entry.submission?.sentAt ?? entry.createdAt, entry.id], total);
      });
    },
    counts: (ownerIds) => reads.run((tx) => countHistory(tx, filterOf(ownerIds))),
  };
}
