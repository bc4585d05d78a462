import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CommunicationsDeps } from '../context.ts';
import type { CloseThreadInput } from '../generated/graphql.ts';
import { lockPerson } from '../person/person.store.ts';
import { threadChanged } from './thread.events.ts';
import { closeThrough, findThread } from './thread.store.ts';

export interface ThreadClosed {
  kind: 'accepted';
  threadId: string;
}

export async function closeThread(
  deps: CommunicationsDeps,
  viewer: Viewer,
  input: CloseThreadInput,
): Promise<ThreadClosed> {
  viewer.require('communications:write');
  const threadId = requireId(input.threadId, 'threadId');
  return await deps.database.write(viewer, 'closeThread', input, async (tx) => {
    const found = await findThread(tx, threadId);
    if (!found) throw notFound(`thread ${threadId}`);
    await lockPerson(tx, found.candidateId);
    const locked = await findThread(tx, threadId);
    if (locked?.waitingSince) {
      await pastTeamLimits(tx, () => closeThrough(tx, threadId));
      const closed = await findThread(tx, threadId);
      if (closed) await addEvent(tx, threadChanged(closed));
    }
    return { kind: 'accepted', threadId };
  });
}
