import { NextActionChangedSchema } from '@rekindle/proto/matching';
import type { Transaction } from '@rekindle/shared/database/database';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { instant } from '../suggestion/suggestion.events.ts';
import type { StoredNextAction } from './next-action.store.ts';

export async function addNextActionChanged(
  tx: Transaction,
  { candidateId, version, action }: StoredNextAction,
): Promise<void> {
  const nextAction = action
    ? {
        candidateId,
        kind: action.kind,
        sentence: action.sentence,
        reason: action.reason,
        evidenceAt: instant(action.evidenceAt),
        evidenceKind: action.evidenceKind,
        evidenceId: action.evidenceId,
        forMemberId: action.forMemberId ?? '',
        dueDate: action.dueOn ?? '',
        urgency: action.urgency,
        jobId: action.jobId ?? '',
        snoozedUntil: instant(action.snoozedUntil),
      }
    : { candidateId, kind: 'NONE' };
  await addEvent(tx, {
    schema: NextActionChangedSchema,
    message: { nextAction },
    aggregate: { type: 'next_action', id: candidateId, version },
    subjectCandidateId: candidateId,
  });
}
