import type { Transaction } from '@rekindle/shared/database/database';
import { type DueTimer, setTimer } from '@rekindle/shared/timers/timers';
import * as accountStore from '../account/account.store.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { requireOwnAccount } from '../session/own-session.ts';
import { hashSecret, newSecret } from '../session/session.ts';
import * as proofStore from './email-proof.store.ts';
import { proofDays, proofLetter, proofPath } from './email-proof.ts';

export const proofMailTimer = 'mail-email-proof';
const mostAttempts = 5;

/** A new account is asked to show that its address is theirs; where no mail is sent, nobody can be asked. */
export async function askForProof({ mailer }: AgencyDeps, tx: Transaction, accountId: string): Promise<void> {
  if (mailer) await setTimer(tx, { kind: proofMailTimer, key: accountId, dueAt: tx.clock.now() });
}

/** The letter once more. */
export async function sendProofAgain(deps: AgencyDeps, sessionToken: string): Promise<void> {
  const { accountId } = await requireOwnAccount(deps, sessionToken);
  await deps.database.transact(nobody, (tx) => askForProof(deps, tx, accountId));
}

/** The secret is made as the letter is written, so it waits nowhere in the clear. Throwing means trying again later. */
export async function mailProof(deps: AgencyDeps, tx: Transaction, timer: DueTimer): Promise<void> {
  const account = await accountStore.find(tx, timer.key);
  if (!deps.mailer || account.emailProvenAt) return;
  if (timer.attempts >= mostAttempts) {
    deps.logger.error({ accountId: account.id }, 'a letter to confirm an address could not be sent and is given up');
    return;
  }
  const secret = newSecret();
  const expiresAt = new Date(tx.clock.now().getTime() + proofDays * 86_400_000);
  await proofStore.insert(tx, account.id, hashSecret(secret), expiresAt);
  await deps.mailer.send(proofLetter(account.email, account.name, new URL(proofPath(secret), deps.publicUrl).href));
}
