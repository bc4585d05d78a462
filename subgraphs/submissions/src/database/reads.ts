import type { Database, Transaction } from '@rekindle/shared/database/transaction';
import type { Viewer } from '@rekindle/shared/viewer/viewer';

/** The reads of one request. They wait for each other, so that a request holds one connection at most. */
export interface Reads {
  viewer: Viewer;
  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

export function createReads(database: Database, viewer: Viewer): Reads {
  let last: Promise<unknown> = Promise.resolve();
  return {
    viewer,
    run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
      const next = last.then(() => {
        viewer.require('submissions:read');
        return database.read(viewer, work);
      });
      last = next.catch(() => {});
      return next;
    },
  };
}
