import { AppError } from '@rekindle/shared/errors/errors';
import * as accountStore from '../account/account.store.ts';
import { passwordFits } from '../account/password.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { noteFailedConfirmation } from './failed-sign-in.ts';
import { requireOwnAccount } from './own-session.ts';
import * as sessionStore from './session.store.ts';
import { nowhere, type Visit } from './session.ts';

/** The password given once more, before something that matters. */
export async function confirmSession(
  deps: AgencyDeps,
  sessionToken: string,
  password: unknown,
  visit: Visit = nowhere,
): Promise<void> {
  const session = await requireOwnAccount(deps, sessionToken);
  const account = await deps.database.read(nobody, (tx) => accountStore.find(tx, session.accountId));
  if (!(await passwordFits(String(password ?? ''), account.passwordHash))) {
    await noteFailedConfirmation(deps, session, 'confirmation', visit);
    throw new AppError('FORBIDDEN', 'This is not your password.', { field: 'password' });
  }
  await deps.database.transact(nobody, (tx) => sessionStore.confirm(tx, session.id));
}
