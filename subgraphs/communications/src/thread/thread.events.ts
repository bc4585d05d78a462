import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { ThreadChangedSchema } from '@rekindle/proto/communications';
import type { NewEvent } from '@rekindle/shared/outbox/outbox';
import type { Thread } from './thread.ts';

export function threadChanged(thread: Thread): NewEvent<typeof ThreadChangedSchema> {
  return {
    schema: ThreadChangedSchema,
    aggregate: { type: 'thread', id: thread.id, version: thread.version },
    subjectCandidateId: thread.candidateId,
    message: {
      thread: {
        id: thread.id,
        candidateId: thread.candidateId,
        channel: thread.channel,
        subject: thread.subject ?? '',
        ownerId: thread.ownerId ?? '',
        waitingSince: thread.waitingSince ? timestampFromDate(thread.waitingSince) : undefined,
        lastExcerpt: thread.lastExcerpt ?? '',
      },
    },
  };
}
