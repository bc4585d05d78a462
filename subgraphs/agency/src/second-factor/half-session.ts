import type { Transaction } from '@rekindle/shared/database/database';
import { unauthenticated } from '@rekindle/shared/errors/errors';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit } from '../audit/add-audit.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { hashSecret, newSecret, type SessionStarted, type Visit } from '../session/session.ts';
import { startSession } from '../session/start-session.ts';
import { checkCode, codeRefused } from './check-code.ts';
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
  const factor = await factorStore.find(tx, entering.accountId);
  if (!factor?.confirmedAt) return startSession(tx, { ...entering, method: 'password' });
  const halfToken = newSecret();
  const expiresAt = new Date(tx.clock.now().getTime() + halfSessionMinutes * 60_000);
  const { accountId, memberId } = entering;
  await halfSessionStore.insert(tx, { accountId, memberId, expiresAt }, hashSecret(halfToken));
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
      const subject = { type: 'member', id: half.memberId };
      await addAudit(tx, { action: 'SIGN_IN_FAILED', actor: null, subject, visit, codes: { step: 'second_factor' } });
      return checked;
    }
    if (!(await halfSessionStore.remove(tx, tokenHash))) return 'wrong';
    return startSession(tx, { accountId: half.accountId, memberId: half.memberId, method: 'password', visit });
  });
  if (typeof outcome === 'string') throw codeRefused(outcome);
  return outcome;
}
