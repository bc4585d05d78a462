import { Cause, type Envelope } from '@rekindle/proto/envelope';
import type { CandidateRejected } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import { enterByRule } from './enter-by-rule.ts';
import { silverMedalistBecause } from './entry-rule.ts';
import { happenedAt } from './happened-at.ts';

export async function onCandidateRejected(
  tx: Transaction,
  { entry }: CandidateRejected,
  envelope: Envelope,
): Promise<void> {
  const because = entry && silverMedalistBecause(entry);
  if (!entry || !because || envelope.cause !== Cause.LIVE) return;
  await enterByRule(tx, {
    rule: 'SILVER_MEDALIST',
    candidateId: entry.candidateId,
    entryId: entry.id,
    jobId: entry.jobId || null,
    ownerId: entry.ownerId || null,
    at: happenedAt(envelope),
    because,
  });
}
