import type { Transaction } from '@rekindle/shared/database/database';
import { AppError } from '@rekindle/shared/errors/errors';
import * as accountStore from '../account/account.store.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { hashSecret } from '../session/session.ts';
import * as proofStore from './email-proof.store.ts';

/** Whose address the page behind the link confirms. */
export async function describeProof(deps: AgencyDeps, token: unknown): Promise<{ email: string }> {
  return deps.database.read(nobody, async (tx) => ({ email: (await accountOfProof(tx, token)).email }));
}

/** Whoever got the letter presses a button: programs that look into letters follow links, too. */
export async function proveEmail(deps: AgencyDeps, token: unknown): Promise<{ email: string }> {
  return deps.database.transact(nobody, async (tx) => {
    const account = await accountOfProof(tx, token);
    await accountStore.prove(tx, account.id);
    return { email: account.email };
  });
}

async function accountOfProof(tx: Transaction, token: unknown): Promise<accountStore.Account> {
  const accountId = await proofStore.accountOf(tx, hashSecret(String(token)));
  if (accountId) return accountStore.find(tx, accountId);
  throw new AppError('NOT_FOUND', 'This link is not valid any more. Ask for a new one.');
}

/**
 * Before others are let in by the agency's word: an agency may be anybody's, founded with an address that is not theirs.
 * Where no mail is sent nobody can show it, and nobody is asked.
 */
export async function requireProvenOwner(deps: AgencyDeps, tx: Transaction): Promise<void> {
  if (!deps.mailer || !(await proofStore.ownersAreUnproven(tx))) return;
  throw new AppError('FORBIDDEN', 'Confirm your address first, by the link in the letter that was sent to you.', {
    field: 'address',
  });
}
