import type { Clock } from '@rekindle/shared/clock/clock';
import type { Database } from '@rekindle/shared/database/database';
import type { BlobStore } from '@rekindle/shared/files/blob-store';

/** What the use cases of this service stand on. */
export interface CandidatesDeps {
  database: Database;
  clock: Clock;
  blobs: BlobStore;
}
