import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { type CandidateReader, candidateReader } from './candidate/candidate.reader.ts';
import type { CandidatesDeps } from './deps.ts';
import { type ImportReader, importReader } from './import/import.reader.ts';
import { type TimelineReader, timelineReader } from './timeline/timeline.reader.ts';

/** What a request's resolvers reach: readers that act for this viewer. */
export interface CandidatesContext {
  viewer: Viewer;
  deps: CandidatesDeps;
  candidates: CandidateReader;
  timelines: TimelineReader;
  imports: ImportReader;
}

export function candidatesContext(deps: CandidatesDeps, viewer: Viewer): CandidatesContext {
  return {
    viewer,
    deps,
    candidates: candidateReader(deps.database, deps.clock, viewer),
    timelines: timelineReader(deps.database, viewer),
    imports: importReader(deps.database, viewer),
  };
}
