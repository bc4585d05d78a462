import { untilKnown } from '@rekindle/shared/database/until-known';
import { badInput, notFound } from '@rekindle/shared/errors/errors';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import { idsOfPerson, personsByIds } from './person.store.ts';

/** Refuses an id that stays unknown: NOT_FOUND, or BAD_INPUT of an optional field. */
export async function awaitPerson(
  deps: SubmissionsDeps,
  viewer: Viewer,
  candidateId: string,
  optionalField?: string,
): Promise<void> {
  const known = await untilKnown(deps.database, viewer, async (tx) => {
    const [id] = await idsOfPerson(tx, candidateId);
    return (await personsByIds(tx, [id ?? candidateId])).length > 0;
  });
  if (known) return;
  if (!optionalField) throw notFound(`person ${candidateId}`);
  throw badInput(optionalField, `There is no candidate ${candidateId}, or you may not see it.`);
}
