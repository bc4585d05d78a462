import { pause } from '@rekindle/shared/clock/pause';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import { isMember } from './member.store.ts';

const attempts = 30;
const betweenMs = 100;

/** The id of a member of the agency, or null when none is given; one who joined a moment ago is waited for. */
export async function awaitMember(
  deps: SubmissionsDeps,
  viewer: Viewer,
  given: string | null | undefined,
  field: string,
): Promise<string | null> {
  if (!given) return null;
  const id = requireId(given, field);
  if (id === viewer.memberId) return id;
  for (let attempt = 1; !(await deps.database.read(viewer, (tx) => isMember(tx, id))); attempt++) {
    if (attempt >= attempts) throw badInput(field, `${field} expects a member of your agency; ${id} is none.`);
    await pause(betweenMs);
  }
  return id;
}
