import type { MemberChanged, MemberJoined } from '@rekindle/proto/agency';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { saveMember } from './member.store.ts';

export async function onMemberChanged(
  tx: Transaction,
  { member }: MemberJoined | MemberChanged,
  envelope: Envelope,
): Promise<void> {
  if (member) await saveMember(tx, member, envelope.aggregateVersion);
}
