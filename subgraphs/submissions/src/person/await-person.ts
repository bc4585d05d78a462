import { pause } from '@rekindle/shared/clock/pause';
import { badInput, notFound } from '@rekindle/shared/errors/errors';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import { idsOfPerson, personsByIds } from './person.store.ts';

const attempts = 30;
const betweenMs = 100;

/** Somebody entered a moment ago may not have been heard of here yet: waits up to three seconds, then NOT_FOUND; of an optional field BAD_INPUT. */
export async function awaitPerson(
  deps: SubmissionsDeps,
  viewer: Viewer,
  candidateId: string,
  optionalField?: string,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const known = await deps.database.read(viewer, async (tx) => {
      const [id] = await idsOfPerson(tx, candidateId);
      return (await personsByIds(tx, [id ?? candidateId])).length > 0;
    });
    if (known) return;
    if (attempt >= attempts) {
      if (!optionalField) throw notFound(`person ${candidateId}`);
      throw badInput(optionalField, `There is no candidate ${candidateId}, or you may not see it.`);
    }
    await pause(betweenMs);
  }
}
