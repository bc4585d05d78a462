import { CandidateReadSchema } from '@rekindle/proto/candidates';
import type { Database } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as readingStore from './reading.store.ts';

/**
 * Who reads a person's history reads their file, on whichever way they came to it: the audit hears of it before they
 * get it. Once a quarter of an hour for one reader, since a page asks again whenever something changes.
 */
export async function noteReading(database: Database, viewer: Viewer, candidateId: string): Promise<void> {
  const { actor, visit } = viewer;
  if (actor.kind === 'service') return;
  await database.transact(viewer, async (tx) => {
    if (!(await readingStore.begin(tx, candidateId))) return;
    await addEvent(tx, {
      schema: CandidateReadSchema,
      message: { candidateId, address: visit?.address ?? '', userAgent: visit?.userAgent ?? '' },
      aggregate: { type: 'file_reading', id: newId(), version: 1 },
      subjectCandidateId: candidateId,
    });
  });
}
