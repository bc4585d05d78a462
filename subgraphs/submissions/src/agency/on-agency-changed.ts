import type { AgencyChanged, AgencyFounded } from '@rekindle/proto/agency';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { saveZone } from './zone.store.ts';

export async function onAgencyChanged(
  tx: Transaction,
  { agency }: AgencyFounded | AgencyChanged,
  envelope: Envelope,
): Promise<void> {
  if (agency?.timeZone) await saveZone(tx, agency.timeZone, Number(envelope.aggregateVersion));
}
