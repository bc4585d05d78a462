import { Cause, type Envelope } from '@rekindle/proto/envelope';
import type { CandidateWithdrew } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import { enterByRule } from './enter-by-rule.ts';
import { declinedBecause } from './entry-rule.ts';
import { happenedAt } from './happened-at.ts';

export async function onCandidateWithdrew(
  tx: Transaction,
  { entry }: CandidateWithdrew,
  envelope: Envelope,
): Promise<void> {
  if (!entry || envelope.cause !== Cause.LIVE) return;
  await enterByRule(tx, {
    rule: 'DECLINED',
    candidateId: entry.candidateId,
    entryId: entry.id,
    jobId: entry.jobId || null,
    ownerId: entry.ownerId || null,
    at: happenedAt(envelope),
    because: declinedBecause(entry),
  });
}
