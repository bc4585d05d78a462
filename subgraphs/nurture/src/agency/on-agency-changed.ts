import type { AgencyChanged, AgencyFounded } from '@rekindle/proto/agency';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { saveAgencySetting } from './agency-setting.store.ts';

export async function onAgencyChanged(
  tx: Transaction,
  { agency }: AgencyFounded | AgencyChanged,
  envelope: Envelope,
): Promise<void> {
  if (agency) await saveAgencySetting(tx, agency.timeZone || 'UTC', envelope.aggregateVersion);
}
