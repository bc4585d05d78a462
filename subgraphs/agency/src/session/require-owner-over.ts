import type { Transaction } from '@rekindle/shared/database/database';
import { forbidden, notFound } from '@rekindle/shared/errors/errors';
import * as accountStore from '../account/account.store.ts';
import * as memberStore from '../member/member.store.ts';
import type { Member } from '../member/member.ts';
import type { Session } from './session.ts';

/**
 * The member of the agency whom its owner helps back in. Whoever opens an account opens it in every agency that it belongs
 * to, and the others have not agreed to that: so only an account of this agency alone.
 */
export async function requireOwnerOver(tx: Transaction, session: Session, memberId: string): Promise<Member> {
  const found = await memberStore.byIds(tx, [session.memberId, memberId]);
  const owner = found.find(({ id }) => id === session.memberId);
  const member = found.find(({ id }) => id === memberId);
  if (!owner?.active || owner.role !== 'owner') throw forbidden('Only an owner helps a member back in.');
  if (!member?.active) throw notFound(`member ${memberId}`);
  if ((await accountStore.memberships(tx, member.accountId)).length > 1) {
    throw forbidden(
      `${member.name} also belongs to another agency, so only they themselves can change how they sign in.`,
    );
  }
  return member;
}
