import type { Transaction } from '@rekindle/shared/database/database';
import { AppError, conflict } from '@rekindle/shared/errors/errors';
import type { Account } from '../account/account.store.ts';
import { joinAgency } from '../agency/found-agency.ts';
import * as memberStore from '../member/member.store.ts';
import type { Member } from '../member/member.ts';
import type { Visit } from '../session/session.ts';
import * as invitationStore from './invitation.store.ts';

export function invitationNotValid(): AppError {
  return new AppError('NOT_FOUND', 'This invitation is not valid any more. Ask for a new link.');
}

/** Within a transaction of the agency that invites, for an account whose owner has shown all that is asked at sign-in. */
export async function joinByInvitation(
  tx: Transaction,
  invitationId: string,
  account: Account,
  visit: Visit,
): Promise<Member> {
  const invitation = await invitationStore.byId(tx, invitationId);
  if (!invitation || !(await invitationStore.accept(tx, invitationId))) throw invitationNotValid();
  // Two people may have invited the same address.
  if (await memberStore.byEmail(tx, account.email)) throw conflict('You are a member already. Sign in.');
  return joinAgency(tx, account, invitation.role, invitation.teamIds, visit);
}
