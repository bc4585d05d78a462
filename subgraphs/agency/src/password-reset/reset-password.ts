import { AppError } from '@rekindle/shared/errors/errors';
import * as accountStore from '../account/account.store.ts';
import { activeMembership } from '../account/active-membership.ts';
import { hashPassword, requirePassword } from '../account/password.ts';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit } from '../audit/add-audit.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import * as passkeyStore from '../passkey/passkey.store.ts';
import * as factorStore from '../second-factor/second-factor.store.ts';
import { endSessionsOfAccount } from '../session/end-session.ts';
import { hashSecret, nowhere, type Visit } from '../session/session.ts';
import * as resetStore from './password-reset.store.ts';
import type { PasswordReset } from './password-reset.ts';

function notValid(): AppError {
  return new AppError('NOT_FOUND', 'This link is not valid any more. Ask for a new one.');
}

async function openReset(deps: AgencyDeps, token: unknown): Promise<PasswordReset> {
  const reset = await deps.database.read(nobody, (tx) => resetStore.findOpen(tx, hashSecret(String(token))));
  if (!reset) throw notValid();
  return reset;
}

/** Whose password the page behind the link sets. */
export async function describeReset(deps: AgencyDeps, token: unknown): Promise<{ email: string }> {
  const { accountId } = await openReset(deps, token);
  const { email } = await deps.database.read(nobody, (tx) => accountStore.find(tx, accountId));
  return { email };
}

/**
 * Ends every session of the account and opens none: a second factor is still asked at sign-in. Passkeys go as well, and
 * a second factor that was begun only. Where the letter is the first proof of the address, a second factor goes too:
 * whoever set it up may have founded the account with an address that is somebody else's.
 */
export async function resetPassword(
  deps: AgencyDeps,
  input: { token?: unknown; password?: unknown },
  visit: Visit = nowhere,
): Promise<{ email: string }> {
  const reset = await openReset(deps, input.token);
  const account = await deps.database.read(nobody, (tx) => accountStore.find(tx, reset.accountId));
  const passwordHash = await hashPassword(requirePassword(input.password, [account.name, account.email]));
  const membership = await activeMembership(deps, account.id);
  const viewer = membership ? agencyViewer(membership.agencyId) : nobody;
  await deps.database.transact(viewer, async (tx) => {
    if (!(await resetStore.use(tx, reset.id))) throw notValid();
    await accountStore.setPassword(tx, account.id, passwordHash);
    await endSessionsOfAccount(tx, account.id);
    const passkeys = await passkeyStore.removeAll(tx, account.id);
    const isFirstProof = reset.mailed && !account.emailProvenAt;
    if (reset.mailed) await accountStore.prove(tx, account.id);
    const factor = isFirstProof ? await factorStore.lock(tx, account.id) : null;
    if (factor) await factorStore.remove(tx, account.id);
    else await factorStore.removeUnconfirmed(tx, account.id);
    if (!membership) return;
    const subject = { type: 'member', id: membership.memberId };
    // Whoever held the link; that it was the member is what the link stands for, not what is known.
    await addAudit(tx, { action: 'PASSWORD_RESET', actor: null, subject, visit });
    for (const passkey of passkeys) {
      await addAudit(tx, { action: 'PASSKEY_REMOVED', actor: null, subject, visit, codes: { passkey } });
    }
    if (factor?.confirmedAt) await addAudit(tx, { action: 'SECOND_FACTOR_REMOVED', actor: null, subject, visit });
  });
  return { email: account.email };
}
