import type { Agency } from '@rekindle/proto/agency';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import * as agencyStore from './agency.store.ts';

/** Its days are those by which temperatures change. */
export async function onAgency(tx: Transaction, { agency }: { agency?: Agency }, envelope: Envelope): Promise<void> {
  if (agency?.timeZone) await agencyStore.save(tx, agency.timeZone, Number(envelope.aggregateVersion));
}
