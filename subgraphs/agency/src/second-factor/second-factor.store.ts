import type { Transaction } from '@rekindle/shared/database/database';

export interface SecondFactor {
  accountId: string;
  secretSealed: string;
  confirmedAt: Date | null;
  failures: number;
  lockedUntil: Date | null;
}

const columns = `account_id as "accountId", secret_sealed as "secretSealed", confirmed_at as "confirmedAt", failures,
  locked_until as "lockedUntil"`;

export async function find(tx: Transaction, accountId: string): Promise<SecondFactor | null> {
  const [factor] = await tx.query<SecondFactor>(`select ${columns} from second_factor where account_id = $1`, [
    accountId,
  ]);
  return factor ?? null;
}

/** Two attempts at once count one after the other. */
export async function lock(tx: Transaction, accountId: string): Promise<SecondFactor | null> {
  const [factor] = await tx.query<SecondFactor>(
    `select ${columns} from second_factor where account_id = $1 for update`,
    [accountId],
  );
  return factor ?? null;
}

/** False when there is a confirmed one. One that was begun and not confirmed is replaced. */
export async function begin(tx: Transaction, accountId: string, secretSealed: string): Promise<boolean> {
  const begun = await tx.query(
    `insert into second_factor (account_id, secret_sealed, created_at) values ($1, $2, $3)
     on conflict (account_id) do update set secret_sealed = excluded.secret_sealed, created_at = excluded.created_at
     where second_factor.confirmed_at is null returning account_id`,
    [accountId, secretSealed, tx.clock.now()],
  );
  return begun.length === 1;
}

export async function confirm(tx: Transaction, accountId: string): Promise<void> {
  await tx.query('update second_factor set confirmed_at = $2 where account_id = $1', [accountId, tx.clock.now()]);
}

/** False when a code of this period or a later one was taken already: what somebody read over a shoulder is worth nothing. */
export async function takeStep(tx: Transaction, accountId: string, step: number): Promise<boolean> {
  const taken = await tx.query(
    `update second_factor set last_step = $2, failures = 0, locked_until = null
     where account_id = $1 and last_step < $2 returning account_id`,
    [accountId, step],
  );
  return taken.length === 1;
}

export async function saveFailures(
  tx: Transaction,
  accountId: string,
  failures: number,
  lockedUntil: Date | null,
): Promise<void> {
  await tx.query('update second_factor set failures = $2, locked_until = $3 where account_id = $1', [
    accountId,
    failures,
    lockedUntil,
  ]);
}

export async function remove(tx: Transaction, accountId: string): Promise<void> {
  await tx.query('delete from recovery_code where account_id = $1', [accountId]);
  await tx.query('delete from second_factor where account_id = $1', [accountId]);
}

/** One that was begun only: it guards nothing yet, and whoever began it knows its key. */
export async function removeUnconfirmed(tx: Transaction, accountId: string): Promise<void> {
  await tx.query('delete from second_factor where account_id = $1 and confirmed_at is null', [accountId]);
}

export async function replaceRecoveryCodes(tx: Transaction, accountId: string, hashes: Buffer[]): Promise<void> {
  await tx.query('delete from recovery_code where account_id = $1', [accountId]);
  await tx.query('insert into recovery_code (account_id, code_hash) select $1, unnest($2::bytea[])', [
    accountId,
    hashes,
  ]);
}

/** False when there is no such code, or it was used. */
export async function useRecoveryCode(tx: Transaction, accountId: string, hash: Buffer): Promise<boolean> {
  const used = await tx.query(
    `update recovery_code set used_at = $3 where account_id = $1 and code_hash = $2 and used_at is null
     returning account_id`,
    [accountId, hash, tx.clock.now()],
  );
  return used.length === 1;
}

export async function countRecoveryCodes(tx: Transaction, accountId: string): Promise<number> {
  const left = await tx.query('select 1 from recovery_code where account_id = $1 and used_at is null', [accountId]);
  return left.length;
}
