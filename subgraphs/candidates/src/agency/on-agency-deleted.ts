import type { Transaction } from '@rekindle/shared/database/database';
import { deleteAgency } from '@rekindle/shared/database/delete-agency';
import type { CandidatesDeps } from '../deps.ts';
import * as fileStore from '../file/file.store.ts';
import { blobKey } from '../file/file.ts';

/** The files first: without their rows nobody would find them again. */
export async function onAgencyDeleted({ blobs }: Pick<CandidatesDeps, 'blobs'>, tx: Transaction): Promise<void> {
  for (const id of await fileStore.ids(tx)) await blobs.delete(blobKey(tx.viewer.agencyId, id));
  await deleteAgency(tx);
}
