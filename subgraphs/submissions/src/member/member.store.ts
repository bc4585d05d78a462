import type { Transaction } from '@rekindle/shared/database/transaction';

/** Whoever joined the agency once belongs to it: what they own stays theirs after they have left. */
export async function saveMember(tx: Transaction, id: string): Promise<void> {
  await tx.query('insert into member (id) values ($1) on conflict do nothing', [id]);
}

export async function isMember(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.query('select 1 from member where id = $1', [id])).length > 0;
}
