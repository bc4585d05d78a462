import { pause } from '@rekindle/shared/clock/pause';
import type { Database } from '@rekindle/shared/database/database';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { findMember } from '../member/member.store.ts';

const pauseMs = 50;
const mostWaitMs = 2_000;

/** An active member of the agency; one who joined a moment ago is waited for. */
export async function requireAssignee(database: Database, viewer: Viewer, given: string): Promise<string> {
  const id = requireId(given, 'assigneeId');
  if (id === viewer.memberId) return id;
  for (let waitedMs = 0; waitedMs <= mostWaitMs; waitedMs += pauseMs) {
    const member = await database.read(viewer, (tx) => findMember(tx, id));
    if (member?.active) return id;
    if (member) throw badInput('assigneeId', 'assigneeId names a member who has left. Choose somebody who is active.');
    await pause(pauseMs);
  }
  throw badInput('assigneeId', `assigneeId must be a member of your agency, ${id} is none.`);
}
