import { AppError, conflict } from '@rekindle/shared/errors/errors';
import * as accountStore from '../account/account.store.ts';
import { agencyViewer } from '../agency/agency.ts';
import { ownAccess } from '../audit/own-access.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { requireConfirmed } from '../session/own-session.ts';
import { nowhere, type Visit } from '../session/session.ts';
import { checkCode, codeRefused } from './check-code.ts';
import * as factorStore from './second-factor.store.ts';
import { factorUri, hashRecoveryCode, newFactorSecret, newRecoveryCodes, sealPurpose } from './second-factor.ts';

/** The key for an authenticator app, shown once. It counts once the app has given a code of it. */
export async function beginSecondFactor(
  deps: AgencyDeps,
  sessionToken: string,
): Promise<{ secret: string; uri: string }> {
  const { accountId } = await requireConfirmed(deps, sessionToken);
  const secret = newFactorSecret();
  const account = await deps.database.transact(nobody, async (tx) => {
    const sealed = deps.sealer.seal(accountId, sealPurpose, secret);
    if (!(await factorStore.begin(tx, accountId, sealed))) throw conflict('You have a second factor. Remove it first.');
    return accountStore.find(tx, accountId);
  });
  return { secret, uri: factorUri(secret, account.email) };
}

/** Gives the recovery codes, shown once. */
export async function confirmSecondFactor(
  deps: AgencyDeps,
  sessionToken: string,
  code: unknown,
  visit: Visit = nowhere,
): Promise<{ recoveryCodes: string[] }> {
  const session = await requireConfirmed(deps, sessionToken);
  const { accountId } = session;
  const codes = newRecoveryCodes();
  const checked = await deps.database.transact(agencyViewer(session.agencyId), async (tx) => {
    const factor = await factorStore.lock(tx, accountId);
    if (!factor || factor.confirmedAt) throw new AppError('CONFLICT', 'Begin again: this key is not waiting any more.');
    const outcome = await checkCode(tx, deps.sealer, accountId, code);
    if (outcome !== 'right') return outcome;
    await factorStore.confirm(tx, accountId);
    await factorStore.replaceRecoveryCodes(tx, accountId, hashed(accountId, codes));
    await ownAccess(tx, session, 'SECOND_FACTOR_ADDED', visit);
    return outcome;
  });
  if (checked !== 'right') throw codeRefused(checked);
  return { recoveryCodes: codes };
}

export async function renewRecoveryCodes(
  deps: AgencyDeps,
  sessionToken: string,
  visit: Visit = nowhere,
): Promise<{ recoveryCodes: string[] }> {
  const session = await requireConfirmed(deps, sessionToken);
  const { accountId } = session;
  const codes = newRecoveryCodes();
  await deps.database.transact(agencyViewer(session.agencyId), async (tx) => {
    const factor = await factorStore.lock(tx, accountId);
    if (!factor?.confirmedAt) throw conflict('You have no second factor.');
    await factorStore.replaceRecoveryCodes(tx, accountId, hashed(accountId, codes));
    await ownAccess(tx, session, 'RECOVERY_CODES_RENEWED', visit);
  });
  return { recoveryCodes: codes };
}

/** Needs a code of it: an open desk and a known password are not enough. */
export async function removeSecondFactor(
  deps: AgencyDeps,
  sessionToken: string,
  code: unknown,
  visit: Visit = nowhere,
): Promise<void> {
  const session = await requireConfirmed(deps, sessionToken);
  const { accountId } = session;
  const checked = await deps.database.transact(agencyViewer(session.agencyId), async (tx) => {
    const outcome = await checkCode(tx, deps.sealer, accountId, code);
    if (outcome !== 'right') {
      await ownAccess(tx, session, 'SIGN_IN_FAILED', visit, { step: 'second_factor' });
      return outcome;
    }
    await factorStore.remove(tx, accountId);
    await ownAccess(tx, session, 'SECOND_FACTOR_REMOVED', visit);
    return outcome;
  });
  if (checked !== 'right') throw codeRefused(checked);
}

function hashed(accountId: string, codes: readonly string[]): Buffer[] {
  return codes.map((code) => hashRecoveryCode(accountId, code));
}
