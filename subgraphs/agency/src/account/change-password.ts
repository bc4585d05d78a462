import { AppError } from '@rekindle/shared/errors/errors';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit, memberActor } from '../audit/add-audit.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { endSessionsOfAccount } from '../session/end-session.ts';
import { noteFailedConfirmation } from '../session/failed-sign-in.ts';
import { requireOwnAccount } from '../session/own-session.ts';
import type { SessionStarted, Visit } from '../session/session.ts';
import { startSession } from '../session/start-session.ts';
import * as accountStore from './account.store.ts';
import { hashPassword, passwordFits, requirePassword } from './password.ts';

export interface ChangePasswordInput {
  currentPassword?: unknown;
  password?: unknown;
}

/** Ends every session of the account, whoever holds it, and opens a new one for who changed the password. */
export async function changePassword(
  deps: AgencyDeps,
  sessionToken: string,
  input: ChangePasswordInput,
  visit: Visit,
): Promise<SessionStarted> {
  const session = await requireOwnAccount(deps, sessionToken);
  const account = await deps.database.read(nobody, (tx) => accountStore.find(tx, session.accountId));
  if (!(await passwordFits(String(input.currentPassword ?? ''), account.passwordHash))) {
    await noteFailedConfirmation(deps, session, 'password_change', visit);
    throw new AppError('FORBIDDEN', 'This is not your password.', { field: 'currentPassword' });
  }
  const passwordHash = await hashPassword(requirePassword(input.password, [account.name, account.email]));
  return deps.database.transact(agencyViewer(session.agencyId), async (tx) => {
    await accountStore.setPassword(tx, account.id, passwordHash);
    await endSessionsOfAccount(tx, account.id);
    const subject = { type: 'member', id: session.memberId };
    await addAudit(tx, { action: 'PASSWORD_CHANGED', actor: memberActor(session.memberId), subject, visit });
    return startSession(tx, { accountId: account.id, memberId: session.memberId, method: session.method, visit });
  });
}
