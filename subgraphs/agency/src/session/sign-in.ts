import { type AppError, unauthenticated } from '@rekindle/shared/errors/errors';
import * as accountStore from '../account/account.store.ts';
import { activeMembership } from '../account/active-membership.ts';
import { passwordFits } from '../account/password.ts';
import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { enterByPassword, type SecondStepAsked } from '../second-factor/half-session.ts';
import { noteFailedSignIn } from './failed-sign-in.ts';
import type { SessionStarted, Visit } from './session.ts';

export interface SignInInput {
  email?: unknown;
  password?: unknown;
  /** Null: the agency used last. */
  agencyId?: string;
}

function notRight(): AppError {
  return unauthenticated('The email or the password is not right.');
}

/** One sentence and one duration for all that is wrong, so that nobody learns which accounts exist. */
export async function signIn(
  deps: AgencyDeps,
  input: SignInInput,
  visit: Visit,
): Promise<SessionStarted | SecondStepAsked> {
  const email = String(input.email ?? '')
    .trim()
    .toLowerCase();
  const account = await deps.database.read(nobody, (tx) => accountStore.findByEmail(tx, email));
  const fits = await passwordFits(String(input.password ?? ''), account?.passwordHash);
  if (!fits || !account) {
    await noteFailedSignIn(deps, { email, step: 'password', agencyId: input.agencyId, visit });
    throw notRight();
  }
  const membership = await activeMembership(deps, account.id, input.agencyId);
  if (!membership) throw notRight();
  return deps.database.transact(agencyViewer(membership.agencyId), (tx) =>
    enterByPassword(tx, { accountId: account.id, memberId: membership.memberId, visit }),
  );
}
