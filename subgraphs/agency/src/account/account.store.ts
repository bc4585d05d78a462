import type { Transaction } from '@rekindle/shared/database/database';
import { assert } from '@rekindle/shared/errors/errors';

export interface Account {
  id: string;
  email: string;
  name: string;
  passwordHash: string | null;
  /** When its person showed, by a mailed link, that the address is theirs. */
  emailProvenAt: Date | null;
}

const columns = 'id, email, name, password_hash as "passwordHash", email_proven_at as "emailProvenAt"';

export async function findByEmail(tx: Transaction, email: string): Promise<Account | null> {
  const [account] = await tx.query<Account>(`select ${columns} from account where email = $1`, [email]);
  return account ?? null;
}

export async function find(tx: Transaction, id: string): Promise<Account> {
  const [account] = await tx.query<Account>(`select ${columns} from account where id = $1`, [id]);
  assert(account, `the account ${id} must exist`);
  return account;
}

/** With a new password, links that were to set one are void, and so is every sign-in that the old one began. */
export async function setPassword(tx: Transaction, id: string, passwordHash: string): Promise<void> {
  await tx.query('update account set password_hash = $2 where id = $1', [id, passwordHash]);
  await tx.query('update password_reset set used_at = $2 where account_id = $1 and used_at is null', [
    id,
    tx.clock.now(),
  ]);
  await tx.query('delete from half_session where account_id = $1', [id]);
}

/** Null when the address has an account already. */
export async function insert(tx: Transaction, account: Omit<Account, 'emailProvenAt'>): Promise<Account | null> {
  const [inserted] = await tx.query<Account>(
    `insert into account (id, email, name, password_hash, created_at) values ($1, $2, $3, $4, $5)
     on conflict (email) do nothing returning ${columns}`,
    [account.id, account.email, account.name, account.passwordHash, tx.clock.now()],
  );
  return inserted ?? null;
}

export async function prove(tx: Transaction, id: string): Promise<void> {
  await tx.query('update account set email_proven_at = $2 where id = $1 and email_proven_at is null', [
    id,
    tx.clock.now(),
  ]);
}

export async function addMembership(tx: Transaction, accountId: string, memberId: string): Promise<void> {
  await tx.query(`insert into membership (account_id, agency_id, member_id, last_used_at) values ($1, $2, $3, $4)`, [
    accountId,
    tx.viewer.agencyId,
    memberId,
    tx.clock.now(),
  ]);
}

export interface Membership {
  agencyId: string;
  memberId: string;
}

/** The one used last first. */
export async function memberships(tx: Transaction, accountId: string): Promise<Membership[]> {
  return tx.query<Membership>(
    `select agency_id as "agencyId", member_id as "memberId" from membership
     where account_id = $1 order by last_used_at desc limit 100`,
    [accountId],
  );
}

export async function touchMembership(tx: Transaction, accountId: string, agencyId: string): Promise<void> {
  await tx.query('update membership set last_used_at = $3 where account_id = $1 and agency_id = $2', [
    accountId,
    agencyId,
    tx.clock.now(),
  ]);
}
