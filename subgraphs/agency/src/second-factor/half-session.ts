import type { Transaction } from '@rekindle/shared/database/database';
import { assert, unauthenticated } from '@rekindle/shared/errors/errors';
import * as accountStore from '../account/account.store.ts';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit } from '../audit/add-audit.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { joinByInvitation } from '../invitation/join-by-invitation.ts';
import { noteFailedSignIn } from '../session/failed-sign-in.ts';
import { hashSecret, newSecret, type SessionStarted, type Visit } from '../session/session.ts';
import { startSession } from '../session/start-session.ts';
import { checkCode, codeRefused } from './check-code.ts';
import type { HalfSession } from './half-session.store.ts';
import * as halfSessionStore from './half-session.store.ts';
import * as factorStore from './second-factor.store.ts';
import { halfSessionMinutes, wrongCodesPerSignIn } from './second-factor.ts';

/** The password was right, and a code is asked for: the token is all that this browser has until it gives one. */
export interface SecondStepAsked {
  halfToken: string;
  expiresAt: string;
}

interface Entering {
  accountId: string;
  memberId: string;
  visit: Visit;
}

/** After a right password, within a transaction of the member's agency: a session, or the question for the second factor. */
export async function enterByPassword(tx: Transaction, entering: Entering): Promise<SessionStarted | SecondStepAsked> {
  const { accountId, memberId } = entering;
  const asked = await askSecondStep(tx, { accountId, memberId, invitationId: null });
  return asked ?? startSession(tx, { ...entering, method: 'password' });
}

/** Null when the account has no second factor. */
export async function askSecondStep(
  tx: Transaction,
  half: Pick<HalfSession, 'accountId' | 'memberId' | 'invitationId'>,
): Promise<SecondStepAsked | null> {
  const factor = await factorStore.find(tx, half.accountId);
  if (!factor?.confirmedAt) return null;
  const halfToken = newSecret();
  const expiresAt = new Date(tx.clock.now().getTime() + halfSessionMinutes * 60_000);
  await halfSessionStore.insert(tx, { ...half, expiresAt }, hashSecret(halfToken));
  return { halfToken, expiresAt: expiresAt.toISOString() };
}

/** A wrong code costs one of five tries and one of the account's ten, so the outcome commits before it is told. */
export async function takeSecondStep(
  deps: AgencyDeps,
  input: { halfToken: string; code?: unknown },
  visit: Visit,
): Promise<SessionStarted> {
  const tokenHash = hashSecret(input.halfToken);
  const half = await deps.database.read(nobody, (tx) => halfSessionStore.find(tx, tokenHash));
  if (!half || half.failures >= wrongCodesPerSignIn) {
    throw unauthenticated('That took too long or too many tries. Sign in with your password again.');
  }
  const outcome = await deps.database.transact(agencyViewer(half.agencyId), async (tx) => {
    const checked = await checkCode(tx, deps.sealer, half.accountId, input.code);
    if (checked !== 'right') {
      await halfSessionStore.countFailure(tx, tokenHash);
      if (half.memberId) {
        const subject = { type: 'member', id: half.memberId };
        await addAudit(tx, { action: 'SIGN_IN_FAILED', actor: null, subject, visit, codes: { step: 'second_factor' } });
      }
      return checked;
    }
    if (!(await halfSessionStore.remove(tx, tokenHash))) return 'wrong';
    const memberId = half.memberId ?? (await joinNow(tx, half, visit));
    return startSession(tx, { accountId: half.accountId, memberId, method: 'password', visit });
  });
  if (typeof outcome !== 'string') return outcome;
  if (!half.memberId) await noteForOwnAgency(deps, half.accountId, visit);
  throw codeRefused(outcome);
}

async function joinNow(tx: Transaction, { accountId, invitationId }: HalfSession, visit: Visit): Promise<string> {
  assert(invitationId, 'a half session without a member is of an invitation');
  const member = await joinByInvitation(tx, invitationId, await accountStore.find(tx, accountId), visit);
  return member.id;
}

/** The agency that invited is a stranger to this account: the one it belongs to is told. */
async function noteForOwnAgency(deps: AgencyDeps, accountId: string, visit: Visit): Promise<void> {
  const { email } = await deps.database.read(nobody, (tx) => accountStore.find(tx, accountId));
  await noteFailedSignIn(deps, { email, step: 'second_factor', visit });
}
