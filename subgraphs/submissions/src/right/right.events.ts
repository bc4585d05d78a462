import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { RightToRepresentChangedSchema } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Right } from './right.ts';

export async function addRightEvent(tx: Transaction, right: Right, occurredAt: Date): Promise<void> {
  await addEvent(tx, {
    schema: RightToRepresentChangedSchema,
    message: {
      right: {
        id: right.id,
        candidateId: right.candidateId,
        clientGroupId: right.clientGroupId ?? '',
        jobId: right.jobId ?? '',
        exclusive: right.exclusive,
        status: right.status,
        heardIn: right.heardIn,
        until: right.until ?? '',
        asOf: timestampFromDate(right.asOf),
      },
    },
    aggregate: { type: 'right_to_represent', id: right.id, version: right.version },
    subjectCandidateId: right.candidateId,
    about: [right.jobId ?? '', right.clientGroupId ?? ''],
    occurredAt,
  });
}
