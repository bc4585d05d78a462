import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { type ClientReader, createClientReader } from './client/client.reader.ts';
import { createReads } from './database/reads.ts';
import type { SubmissionsDeps } from './deps.ts';
import { createEntryReader, type EntryReader } from './entry/entry.reader.ts';
import { createHistoryReader, type SubmissionHistoryReader } from './entry/submission-history.reader.ts';
import { createJobReader, type JobReader } from './job/job.reader.ts';
import { createPlacementReader, type PlacementReader } from './placement/placement.reader.ts';
import { createRightReader, type RightReader } from './right/right.reader.ts';

export interface Readers {
  clients: ClientReader;
  jobs: JobReader;
  entries: EntryReader;
  submissionHistory: SubmissionHistoryReader;
  placements: PlacementReader;
  rights: RightReader;
}

type UseCase<Input, Outcome> = (deps: SubmissionsDeps, viewer: Viewer, input: Input) => Promise<Outcome>;

export interface SubmissionsContext {
  viewer: Viewer;
  readers: Readers;
  now(): Date;
  /** Runs a write; what is read after it is read anew. */
  write<Input, Outcome>(useCase: UseCase<Input, Outcome>, input: Input): Promise<Outcome>;
}

export function createContext(deps: SubmissionsDeps, viewer: Viewer): SubmissionsContext {
  const context: SubmissionsContext = {
    viewer,
    readers: createReaders(deps, viewer),
    now: () => deps.clock.now(),
    async write(useCase, input) {
      const outcome = await useCase(deps, viewer, input);
      context.readers = createReaders(deps, viewer);
      return outcome;
    },
  };
  return context;
}

function createReaders(deps: SubmissionsDeps, viewer: Viewer): Readers {
  const reads = createReads(deps.database, viewer);
  return {
    clients: createClientReader(reads, deps.clock),
    jobs: createJobReader(reads),
    entries: createEntryReader(reads, deps.clock),
    submissionHistory: createHistoryReader(reads, deps.clock),
    placements: createPlacementReader(reads),
    rights: createRightReader(reads, deps.clock),
  };
}
