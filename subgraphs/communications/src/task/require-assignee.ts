import type { Database } from '@rekindle/shared/database/database';
import { teamLimitsOf } from '@rekindle/shared/database/team-limits';
import { untilKnown } from '@rekindle/shared/database/until-known';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { findMember } from '../member/member.store.ts';
import { seesLimited } from '../member/member.ts';

/**
 * An active member of the agency who may see what the task is about, or would never find it; one who joined a moment ago is
 * waited for.
 */
export async function requireAssignee(
  database: Database,
  viewer: Viewer,
  given: string,
  about: readonly (string | null)[],
): Promise<string> {
  const id = requireId(given, 'assigneeId');
  if (id === viewer.memberId) return id;
  const subjects = about.filter((each) => each !== null);
  const found = await untilKnown(database, viewer, async (tx) => {
    const member = await findMember(tx, id);
    return member && { member, limits: [...(await teamLimitsOf(tx, subjects)).values()].flat() };
  });
  if (!found) throw badInput('assigneeId', `assigneeId must be a member of your agency, ${id} is none.`);
  if (!seesLimited(found.member, found.limits)) {
    const message = 'assigneeId names a member who may not see what this task is about. Choose one of its team.';
    throw badInput('assigneeId', message);
  }
  if (found.member.active) return id;
  throw badInput('assigneeId', 'assigneeId names a member who has left. Choose somebody who is active.');
}
