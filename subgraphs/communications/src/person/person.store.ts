import type { Transaction } from '@rekindle/shared/database/database';
import type { ContactBlock, Person } from './person.ts';

interface PersonRow {
  id: string;
  name: string;
  owner_id: string | null;
  blocks: (Omit<ContactBlock, 'since'> & { since: string | null })[];
  archived: boolean;
}

/** False when a newer version is known already; what is told again at the same one mends what is kept. */
export async function savePerson(tx: Transaction, person: Person, version: bigint): Promise<boolean> {
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

export async function findPerson(tx: Transaction, id: string): Promise<Person | null> {
  const [row] = await tx.query<PersonRow>('select id, name, owner_id, blocks, archived from person where id = $1', [
    id,
  ]);
  return row ? fromRow(row) : null;
}

export async function ownersOf(tx: Transaction, ids: string[]): Promise<Map<string, string | null>> {
  const rows = await tx.query<{ id: string; owner_id: string | null }>(
    'select id, owner_id from person where id = any ($1::uuid[])',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.owner_id]));
}

/** Whoever writes about a person's conversations holds this to the end of the transaction: threads settle one at a time. */
export async function lockPerson(tx: Transaction, id: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
}

function fromRow(row: PersonRow): Person {
  return {
    id: row.id,
    name: row.name,
    ownerId: row.owner_id,
    blocks: row.blocks.map((block) => ({ ...block, since: block.since ? new Date(block.since) : null })),
    archived: row.archived,
  };
}
