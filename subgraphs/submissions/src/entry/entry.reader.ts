import type { Clock } from '@rekindle/shared/clock/clock';
import { batching, batchingLists } from '@rekindle/shared/graphql/loader';
import { type PageArgs, readPage } from '@rekindle/shared/graphql/paging';
import { loadIfId } from '../client/client.reader.ts';
import { type Counted, counted } from '../database/counted.ts';
import type { Reads } from '../database/reads.ts';
import { changesOf, listSubmissionsTo, type PriorEntry, priorEntries } from './entry.queries.ts';
import { entriesByIds, entryIdsOfCandidates, entryIdsOfJobs } from './entry.store.ts';
import type { Entry } from './entry.ts';
import type { EntryChange } from './entry-change.ts';
import { type PriorSubmission, priorSentence, workingDaysWithoutFeedback } from './submission.ts';

export interface EntryReader {
  byId(id: string): Promise<Entry | null>;
  required(id: string): Promise<Entry>;
  many(ids: readonly string[]): Promise<Entry[]>;
  ofJob(jobId: string): Promise<Entry[]>;
  ofCandidate(candidateId: string): Promise<Entry[]>;
  toClient(clientId: string, args: PageArgs): Promise<Counted<Entry>>;
  changes(entryId: string): Promise<EntryChange[]>;
  prior(entry: Entry): Promise<PriorSubmission | null>;
  daysWithoutFeedback(entry: Entry): number | null;
}

const bySending = 'submissions:sent';

export function createEntryReader(reads: Reads, clock: Clock): EntryReader {
  const entries = batching<Entry>(
    (ids) => reads.run((tx) => entriesByIds(tx, ids)),
    (entry) => entry.id,
  );
  const ofJobs = batchingLists<{ id: string; jobId: string }>(
    (ids) => reads.run((tx) => entryIdsOfJobs(tx, ids)),
    (row) => row.jobId,
  );
  const ofCandidates = batchingLists<{ id: string; candidateId: string }>(
    (ids) => reads.run((tx) => entryIdsOfCandidates(tx, ids)),
    (row) => row.candidateId,
  );
  const changes = batchingLists<EntryChange>(
    (ids) => reads.run((tx) => changesOf(tx, ids)),
    (row) => row.entryId,
  );
  const priors = batching<PriorEntry>(
    (ids) => reads.run((tx) => priorEntries(tx, ids)),
    (row) => row.entryId,
  );
  const many = async (ids: readonly string[]) => (await entries.loadMany(ids)).filter((entry) => entry !== null);

  return {
    async byId(id) {
      const entry = await loadIfId(entries, id);
      return entry?.undone ? null : entry;
    },
    async required(id) {
      const entry = await entries.load(id);
      if (!entry) throw new Error(`the entry ${id} is referred to and must be there`);
      return entry;
    },
    many,
    ofJob: async (id) => many((await ofJobs.load(id)).map((row) => row.id)),
    ofCandidate: async (id) => many((await ofCandidates.load(id)).map((row) => row.id)),
    async toClient(clientId, args) {
      const page = readPage(bySending, ['instant', 'id'], args, 20);
      const { places, total } = await reads.run((tx) => listSubmissionsTo(tx, clientId, page));
      const found = await many(places.map((place) => place.id));
      return counted(bySending, found, page, (entry) => [entry.submission?.sentAt ?? entry.createdAt, entry.id], total);
    },
    changes: (id) => changes.load(id),
    async prior(entry) {
      if (entry.submission) return null;
      const found = await priors.load(entry.id);
      const prior = found ? await entries.load(found.priorId) : null;
      if (!found || !prior) return null;
      return { entryId: prior.id, sentence: priorSentence(prior, found.name, reads.viewer.timeZone) };
    },
    daysWithoutFeedback: (entry) => workingDaysWithoutFeedback(entry, clock.now(), reads.viewer.timeZone),
  };
}
