import { unauthenticated } from '@rekindle/shared/errors/errors';
import * as accountStore from '../account/account.store.ts';
import { passwordFits } from '../account/password.ts';
import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import type { SessionStarted } from './session.ts';
import { startSession } from './start-session.ts';

export interface SignInInput {
  email?: unknown;
  password?: unknown;
  /** Null: the agency used last. */
  agencyId?: string;
}

/** One sentence and one duration for all that is wrong, so that nobody learns which accounts exist. */
export async function signIn(deps: AgencyDeps, input: SignInInput): Promise<SessionStarted> {
  const email = String(input.email ?? '')
    .trim()
    .toLowerCase();
  const found = await deps.database.read(nobody, async (tx) => {
    const account = await accountStore.findByEmail(tx, email);
    return { account, membership: account && (await accountStore.findMembership(tx, account.id, input.agencyId)) };
  });
  const fits = await passwordFits(String(input.password ?? ''), found.account?.passwordHash);
  if (!fits || !found.account || !found.membership) throw unauthenticated('The email or the password is not right.');
  const { account, membership } = found;
  return deps.database.transact(agencyViewer(membership.agencyId), (tx) =>
    startSession(tx, account.id, membership.memberId),
  );
}
