import { type AgencyDeps, nobody } from '../context.ts';
import { hashSecret } from '../session/session.ts';
import * as passkeyStore from './passkey.store.ts';
import { challengeMinutes } from './passkey.ts';

export async function rememberChallenge(deps: AgencyDeps, challenge: string, accountId: string | null): Promise<void> {
  const expiresAt = new Date(deps.clock.now().getTime() + challengeMinutes * 60_000);
  await deps.database.transact(nobody, (tx) =>
    passkeyStore.addChallenge(tx, hashSecret(challenge), accountId, expiresAt),
  );
}

/** Gone as soon as somebody answers it, rightly or not: what was recorded can't be sent again. */
export function answeredOnce(deps: AgencyDeps, accountId: string | null): (challenge: string) => Promise<boolean> {
  return (challenge) =>
    deps.database.transact(nobody, (tx) => passkeyStore.takeChallenge(tx, hashSecret(challenge), accountId));
}
