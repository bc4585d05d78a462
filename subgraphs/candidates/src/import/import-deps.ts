import type { Database } from '@rekindle/shared/database/database';
import type { BlobStore } from '@rekindle/shared/files/blob-store';

export interface ImportDeps {
  database: Database;
  blobs: BlobStore;
}
