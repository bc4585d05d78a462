import type { Transaction } from '@rekindle/shared/database/database';
import type { ContactBlock, Person } from './person.ts';

interface PersonRow {
  id: string;
  name: string;
  owner_id: string | null;
  blocks: ContactBlock[];
  archived: boolean;
  replied_at: Date | null;
}

/** False when a newer version is known already; what is told again at the same one mends what is kept. */
export async function savePerson(
  tx: Transaction,
  person: Omit<Person, 'repliedAt'>,
  version: bigint,
): Promise<boolean> {
  const rows = await tx.query(
    `insert into person (agency_id, id, name, owner_id, blocks, archived, version) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (agency_id, id) do update
       set name = excluded.name, owner_id = excluded.owner_id, blocks = excluded.blocks,
           archived = excluded.archived, version = excluded.version
     where person.version <= excluded.version
     returning 1`,
    [
      tx.viewer.agencyId,
      person.id,
      person.name,
      person.ownerId,
      JSON.stringify(person.blocks),
      person.archived,
      version.toString(),
    ],
  );
  return rows.length > 0;
}

/** A reply may be heard of before the person is; such a row knows nothing else and gives way to every event. */
export async function saveReply(tx: Transaction, id: string, repliedAt: Date): Promise<void> {
  await tx.query(
    `insert into person (agency_id, id, replied_at, version) values ($1, $2, $3, -1)
     on conflict (agency_id, id) do update set replied_at = greatest(person.replied_at, excluded.replied_at)`,
    [tx.viewer.agencyId, id, repliedAt],
  );
}

export async function findPerson(tx: Transaction, id: string): Promise<Person | null> {
  const [row] = await tx.query<PersonRow>(
    'select id, name, owner_id, blocks, archived, replied_at from person where id = $1',
    [id],
  );
  if (!row) return null;
  const { owner_id: ownerId, replied_at: repliedAt, ...rest } = row;
  return { ...rest, ownerId, repliedAt };
}

/** Those of the ids that candidates has told about. */
export async function knownPeople(tx: Transaction, ids: string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>('select id from person where id = any ($1::uuid[]) and version >= 0', [
    ids,
  ]);
  return new Set(rows.map((row) => row.id));
}

/** Whoever changes whether a person is on a path holds this to the end of the transaction. */
export async function lockPerson(tx: Transaction, id: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
}
