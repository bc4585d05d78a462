import type { CandidateAvailabilityChanged } from '@rekindle/proto/candidates';
import { Cause, type Envelope } from '@rekindle/proto/envelope';
import { today } from '@rekindle/shared/clock/clock';
import type { Transaction } from '@rekindle/shared/database/database';
import { agencyTimeZone } from '../agency/agency-setting.store.ts';
import { enterByRule } from './enter-by-rule.ts';
import { unavailableBecause } from './entry-rule.ts';

export async function onAvailabilityChanged(
  tx: Transaction,
  { candidate }: CandidateAvailabilityChanged,
  envelope: Envelope,
): Promise<void> {
  if (!candidate?.availability || envelope.cause !== Cause.LIVE) return;
  const because = unavailableBecause(candidate.availability, today(tx.clock, await agencyTimeZone(tx)));
  if (!because) return;
  await enterByRule(tx, {
    rule: 'UNAVAILABLE_UNTIL',
    candidateId: candidate.id,
    entryId: null,
    jobId: null,
    ownerId: candidate.ownerId || null,
    // The date is often told in a reply; a reply says nothing against keeping in touch until it.
    at: tx.clock.now(),
    because,
  });
}
