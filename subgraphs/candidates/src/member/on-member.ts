import type { Member } from '@rekindle/proto/agency';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import * as memberStore from './member.store.ts';

export async function onMember(tx: Transaction, { member }: { member?: Member }, envelope: Envelope): Promise<void> {
  if (member) await memberStore.save(tx, member, Number(envelope.aggregateVersion));
}
