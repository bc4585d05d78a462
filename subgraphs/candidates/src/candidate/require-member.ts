import type { Transaction } from '@rekindle/shared/database/database';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import * as memberStore from '../member/member.store.ts';

/** The id of an active member of the agency. */
export async function requireMember(tx: Transaction, id: string, field: string): Promise<string> {
  const memberId = requireId(id, field);
  const member = await memberStore.find(tx, memberId);
  if (!member?.active && memberId !== tx.viewer.memberId) {
    throw badInput(field, `${field} must be the id of an active member of your agency`);
  }
  return memberId;
}
