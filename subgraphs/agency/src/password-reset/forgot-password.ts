import type { Transaction } from '@rekindle/shared/database/database';
import { type DueTimer, setTimer } from '@rekindle/shared/timers/timers';
import * as accountStore from '../account/account.store.ts';
import { requireEmail } from '../account/input.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { newReset } from './new-reset.ts';
import { resetLetter, resetPath } from './password-reset.ts';

export const resetMailTimer = 'mail-password-reset';
const mostAttempts = 5;

/**
 * Asks for a link by mail. Whether the address has an account is only looked up later, in the background, so that the
 * answer and its duration tell nothing. `mailed` is false where this installation sends no mail at all.
 */
export async function forgotPassword(deps: AgencyDeps, input: { email?: unknown }): Promise<{ mailed: boolean }> {
  const email = requireEmail(input.email);
  if (!deps.mailer) return { mailed: false };
  await deps.database.transact(nobody, (tx) =>
    setTimer(tx, { kind: resetMailTimer, key: email, dueAt: tx.clock.now() }),
  );
  return { mailed: true };
}

/** The secret is made as the letter is written, so it waits nowhere in the clear. Throwing means trying again later. */
export async function mailReset(deps: AgencyDeps, tx: Transaction, timer: DueTimer): Promise<void> {
  const account = await accountStore.findByEmail(tx, timer.key);
  if (!account || !deps.mailer) return;
  if (timer.attempts >= mostAttempts) {
    deps.logger.error({ accountId: account.id }, 'a letter to set a new password could not be sent and is given up');
    return;
  }
  const secret = await newReset(tx, account.id, true);
  await deps.mailer.send(resetLetter(account.email, account.name, new URL(resetPath(secret), deps.publicUrl).href));
}
