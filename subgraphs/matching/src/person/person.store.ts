import type { Transaction } from '@rekindle/shared/database/database';
import type { Profile } from './profile.ts';

export interface PersonRow {
  profile: Profile;
  archived: boolean;
}

interface Stored {
  version: string;
  terms: Buffer;
  archived: boolean;
}

// The head's lock is held until commit: positions become visible in their order.
const takePosition = `
  with head as (
    insert into person_head (agency_id, position) values ($1, 1)
    on conflict (agency_id) do update set position = person_head.position + 1 returning position
  )`;

/** False when a newer state is there already. A person whose terms stay keeps their place in the change table. */
export async function upsert(
  tx: Transaction,
  person: { profile: Profile; terms: Buffer; archived: boolean; version: bigint },
): Promise<boolean> {
  const { profile, terms, version } = person;
  const [stored] = await tx.query<Stored>('select version, terms, archived from person where id = $1 for update', [
    profile.id,
  ]);
  if (stored && BigInt(stored.version) > version) return false;
  const [alias] = await tx.query('select 1 from person_alias where alias_id = $1', [profile.id]);
  const archived = person.archived || Boolean(alias);
  const data = JSON.stringify(profile);
  if (stored && stored.archived === archived && stored.terms.equals(terms)) {
    await tx.query('update person set version = $2, profile = $3 where id = $1', [
      profile.id,
      version.toString(),
      data,
    ]);
    return true;
  }
  await tx.query(
    `${takePosition}
     insert into person (agency_id, id, version, profile, terms, archived, position)
     select $1, $2, $3, $4, $5, $6, head.position from head
     on conflict (agency_id, id) do update set version = excluded.version, profile = excluded.profile,
       terms = excluded.terms, archived = excluded.archived, position = excluded.position`,
    [tx.viewer.agencyId, profile.id, version.toString(), data, terms, archived],
  );
  return true;
}

/** Ids that were merged into this person; those no longer named are people of their own again. */
export async function setAliases(tx: Transaction, survivorId: string, aliasIds: string[]): Promise<void> {
  await tx.query('delete from person_alias where survivor_id = $1 and alias_id <> all ($2::uuid[])', [
    survivorId,
    aliasIds,
  ]);
  for (const aliasId of aliasIds) {
    await tx.query(
      `insert into person_alias (agency_id, alias_id, survivor_id) values ($1, $2, $3)
       on conflict (agency_id, alias_id) do update set survivor_id = excluded.survivor_id`,
      [tx.viewer.agencyId, aliasId, survivorId],
    );
    await tx.query(
      `${takePosition} update person set archived = true, position = head.position from head
       where person.agency_id = $1 and person.id = $2 and not person.archived`,
      [tx.viewer.agencyId, aliasId],
    );
  }
}

export async function find(tx: Transaction, ids: readonly string[]): Promise<PersonRow[]> {
  if (ids.length === 0) return [];
  return await tx.query<PersonRow>('select profile, archived from person where id = any ($1::uuid[])', [ids]);
}

/** Of those that were merged into another person. */
export async function survivorsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ aliasId: string; id: string }>(
    'select alias_id as "aliasId", survivor_id as id from person_alias where alias_id = any ($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ aliasId, id }) => [aliasId, id]));
}

export const survivorOf = async (tx: Transaction, id: string): Promise<string> =>
  (await survivorsOf(tx, [id])).get(id) ?? id;

export async function countKnown(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ count: number }>('select count(*)::integer as count from person where not archived');
  return row?.count ?? 0;
}

export interface Change {
  id: string;
  terms: Buffer;
  archived: boolean;
  position: string;
}

/** The change table from a position on, each person once, at their last change. */
export async function changesAfter(tx: Transaction, position: string, most: number): Promise<Change[]> {
  return await tx.query<Change>(
    'select id, terms, archived, position from person where position > $1 order by position limit $2',
    [position, most],
  );
}
