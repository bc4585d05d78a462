import type { Transaction } from '@rekindle/shared/database/database';

export interface OidcAttempt {
  agencyId: string;
  nonce: string;
  codeVerifier: string;
  returnTo: string;
}

export async function insert(
  tx: Transaction,
  attempt: OidcAttempt & { expiresAt: Date },
  stateHash: Buffer,
  browserHash: Buffer,
): Promise<void> {
  await tx.query('delete from oidc_attempt where expires_at < $1', [tx.clock.now()]);
  await tx.query(
    `insert into oidc_attempt (state_hash, browser_hash, agency_id, nonce, code_verifier, return_to, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      stateHash,
      browserHash,
      attempt.agencyId,
      attempt.nonce,
      attempt.codeVerifier,
      attempt.returnTo,
      attempt.expiresAt,
    ],
  );
}

/** Once, for the browser that began it and while it is fresh. */
export async function take(tx: Transaction, stateHash: Buffer, browserHash: Buffer): Promise<OidcAttempt | null> {
  const [attempt] = await tx.query<OidcAttempt>(
    `delete from oidc_attempt where state_hash = $1 and browser_hash = $2 and expires_at > $3
     returning agency_id as "agencyId", nonce, code_verifier as "codeVerifier", return_to as "returnTo"`,
    [stateHash, browserHash, tx.clock.now()],
  );
  return attempt ?? null;
}
