import type { CandidateRead } from '@rekindle/proto/candidates';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { addAudit } from './add-audit.ts';
import { toldBy } from './told-by.ts';

export async function onCandidateRead(tx: Transaction, read: CandidateRead, envelope: Envelope): Promise<void> {
  const { address, userAgent, candidateId } = read;
  await addAudit(tx, {
    ...toldBy(envelope, { address, userAgent }),
    action: 'CANDIDATE_READ',
    subject: { type: 'candidate', id: candidateId },
  });
}
