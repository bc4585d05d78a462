import type { CandidateBlockChanged } from '@rekindle/proto/candidates';
import { Cause, type Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { addAudit } from './add-audit.ts';
import { toldBy } from './told-by.ts';

/** The reason is somebody's free text and stays where it is. What an import brought was decided elsewhere, long ago. */
export async function onBlockChanged(
  tx: Transaction,
  { block, lifted }: CandidateBlockChanged,
  envelope: Envelope,
): Promise<void> {
  if (envelope.cause !== Cause.LIVE || !block) return;
  await addAudit(tx, {
    ...toldBy(envelope),
    action: 'CANDIDATE_BLOCK_CHANGED',
    subject: { type: 'candidate', id: envelope.aggregateId },
    codes: { block: block.kind, ...(block.channel ? { channel: block.channel } : {}), to: lifted ? 'lifted' : 'set' },
  });
}
