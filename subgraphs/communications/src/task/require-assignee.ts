import { pause } from '@rekindle/shared/clock/pause';
import type { Database } from '@rekindle/shared/database/database';
import { teamLimitsOf } from '@rekindle/shared/database/team-limits';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { findMember } from '../member/member.store.ts';
import { seesLimited } from '../member/member.ts';

const pauseMs = 50;
const mostWaitMs = 2_000;

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
  for (let waitedMs = 0; waitedMs <= mostWaitMs; waitedMs += pauseMs) {
    const { member, limits } = await database.read(viewer, async (tx) => ({
      member: await findMember(tx, id),
      limits: [
        ...(
          await teamLimitsOf(
            tx,
            about.filter((each) => each !== null),
          )
        ).values(),
      ].flat(),
    }));
    if (member && !seesLimited(member, limits)) {
      const message = 'assigneeId names a member who may not see what this task is about. Choose one of its team.';
      throw badInput('assigneeId', message);
    }
    if (member?.active) return id;
    if (member) throw badInput('assigneeId', 'assigneeId names a member who has left. Choose somebody who is active.');
    await pause(pauseMs);
  }
  throw badInput('assigneeId', `assigneeId must be a member of your agency, ${id} is none.`);
}
