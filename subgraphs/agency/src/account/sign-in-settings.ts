import { type AgencyDeps, nobody } from '../context.ts';
import * as passkeyStore from '../passkey/passkey.store.ts';
import * as factorStore from '../second-factor/second-factor.store.ts';
import { requireSession } from '../session/own-session.ts';
import type { SignInMethod } from '../session/session.ts';
import * as accountStore from './account.store.ts';

export interface SignInSettings {
  /** How this session began; it decides what may be changed here. */
  method: SignInMethod;
  email: string;
  hasPassword: boolean;
  secondFactor: { since: string; recoveryCodesLeft: number } | null;
  passkeys: { id: string; name: string; createdAt: string; lastUsedAt: string | null }[];
  /** False where links are handed over by hand. */
  mailed: boolean;
  /** Whether the address was shown to be one's own; it can be where mail is sent. */
  emailProven: boolean;
}

export async function signInSettings(deps: AgencyDeps, sessionToken: string): Promise<SignInSettings> {
  const { accountId, method } = await requireSession(deps, sessionToken);
  return deps.database.read(nobody, async (tx) => {
    const account = await accountStore.find(tx, accountId);
    const factor = await factorStore.find(tx, accountId);
    const passkeys = await passkeyStore.listOf(tx, accountId);
    return {
      method,
      email: account.email,
      hasPassword: account.passwordHash !== null,
      secondFactor: factor?.confirmedAt
        ? {
            since: factor.confirmedAt.toISOString(),
            recoveryCodesLeft: await factorStore.countRecoveryCodes(tx, accountId),
          }
        : null,
      passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
        id,
        name,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
      mailed: deps.mailer !== null,
      emailProven: account.emailProvenAt !== null,
    };
  });
}
