import type { MemberChanged, MemberJoined } from '@rekindle/proto/agency';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { saveMember } from './member.store.ts';

export async function onMember(tx: Transaction, { member }: MemberJoined | MemberChanged): Promise<void> {
  if (member) await saveMember(tx, member.id);
}
