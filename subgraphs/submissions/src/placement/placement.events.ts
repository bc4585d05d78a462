import type { MessageInitShape } from '@bufbuild/protobuf';
import { PlacementChangedSchema, PlacementEndedSchema, type PlacementSchema } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { payMessage } from '../job/pay.events.ts';
import type { Placement } from './placement.ts';

export interface PlacedAt {
  jobTitle: string;
  clientName: string;
  clientGroupId: string;
}

export function placementMessage(placement: Placement, at: PlacedAt): MessageInitShape<typeof PlacementSchema> {
  return {
    id: placement.id,
    entryId: placement.entryId,
    candidateId: placement.candidateId,
    jobId: placement.jobId,
    jobTitle: at.jobTitle,
    clientId: placement.clientId,
    clientGroupId: at.clientGroupId,
    clientName: at.clientName,
    employmentType: placement.employmentType ?? '',
    startDate: placement.startDate,
    endDate: placement.endDate ?? '',
    status: placement.status,
    endedBy: placement.endedBy ?? '',
    pay: payMessage(placement.pay),
    guaranteeUntil: placement.guaranteeUntil ?? '',
    ownerId: placement.ownerId ?? '',
  };
}

export async function addPlacementEvent(
  tx: Transaction,
  placement: Placement,
  at: PlacedAt,
  occurredAt?: Date,
): Promise<void> {
  await addEvent(tx, {
    schema: placement.status === 'ENDED' ? PlacementEndedSchema : PlacementChangedSchema,
    message: { placement: placementMessage(placement, at) },
    aggregate: { type: 'placement', id: placement.id, version: placement.version },
    subjectCandidateId: placement.candidateId,
    about: [placement.jobId, placement.clientId],
    occurredAt,
  });
}
