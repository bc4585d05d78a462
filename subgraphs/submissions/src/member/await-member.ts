import { untilKnown } from '@rekindle/shared/database/until-known';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import { isMember } from './member.store.ts';

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
  const known = await untilKnown(deps.database, viewer, (tx) => isMember(tx, id));
  if (!known) throw badInput(field, `${field} expects a member of your agency; ${id} is none.`);
  return id;
}
