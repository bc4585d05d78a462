import type { Transaction } from '@rekindle/shared/database/database';
import { nameKey } from '../candidate/name-key.ts';

export interface KnownMember {
  id: string;
  name: string;
  email: string;
  active: boolean;
}

export async function save(tx: Transaction, member: KnownMember, version: number): Promise<void> {
  await tx.query(
    `insert into member (agency_id, id, name, name_key, email, active, version) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (agency_id, id) do update
     set name = excluded.name, name_key = excluded.name_key, email = excluded.email, active = excluded.active, version = excluded.version
     where member.version <= excluded.version`,
    [
      tx.viewer.agencyId,
      member.id,
      member.name,
      nameKey(member.name),
      member.email.toLowerCase(),
      member.active,
      version,
    ],
  );
}

export async function find(tx: Transaction, id: string): Promise<KnownMember | null> {
  const [row] = await tx.query<KnownMember>('select id, name, email, active from member where id = $1', [id]);
  return row ?? null;
}

/** The active members that go by these names or emails, by the name or email in lower case; two of one name are nobody. */
export async function idsByNameOrEmail(tx: Transaction, names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const rows = await tx.query<{ id: string; name: string; email: string }>(
    'select id, name, email from member where active and (lower(name) = any ($1) or email = any ($1))',
    [names.map((name) => name.toLowerCase())],
  );
  const byName = Map.groupBy(rows, (row) => row.name.toLowerCase());
  const unique = [...byName].flatMap(([name, [member, ...others]]) =>
    member && others.length === 0 ? [[name, member.id] as const] : [],
  );
  return new Map([...unique, ...rows.map((row) => [row.email, row.id] as const)]);
}
