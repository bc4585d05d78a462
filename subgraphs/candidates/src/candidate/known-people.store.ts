import type { Transaction } from '@rekindle/shared/database/database';
import { nameKey } from './name-key.ts';
import type { Person } from './person.ts';

export interface Namesake {
  id: string;
  cityKey: string | null;
  employerKey: string | null;
}

/** Who is known already under the old ids, addresses, phones and names of some people. */
export interface KnownPeople {
  /** `system id` to person. */
  byReference: Map<string, string>;
  /** Email or phone, not shared, to person. */
  byContact: Map<string, string>;
  byName: Map<string, Namesake[]>;
}

export const referenceKey = (reference: { system: string; id: string }): string =>
  `${reference.system} ${reference.id}`;

/** Of two who capture at once the second waits, and then finds whom the first captured. */
export async function lockCapture(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('capture:' || $1, 0))`, [tx.viewer.agencyId]);
}

export async function findKnown(tx: Transaction, people: readonly Person[]): Promise<KnownPeople> {
  const references = people.flatMap((person) => (person.externalReference ? [person.externalReference] : []));
  const contacts = people.flatMap((person) =>
    [...person.emails, ...person.phones].filter((point) => !point.shared).map(({ value }) => value),
  );
  const byReference = await findByReferences(tx, references);
  const byContact = await findByContacts(tx, contacts);
  const namesakes = await tx.query<Namesake & { nameKey: string }>(
    `select id, name_key as "nameKey", city_key as "cityKey", employer_key as "employerKey" from candidate
     where name_key = any ($1) and not archived order by created_at limit 20000`,
    [people.map((person) => nameKey(person.name))],
  );
  return { byReference, byContact, byName: Map.groupBy(namesakes, (row) => row.nameKey) };
}

/** The people with these ids in other systems, by `system id`. */
export async function findByReferences(
  tx: Transaction,
  references: readonly { system: string; id: string }[],
): Promise<Map<string, string>> {
  if (references.length === 0) return new Map();
  const rows = await tx.query<{ system: string; id: string; candidateId: string }>(
    `select r.system, r.external_id as id, r.candidate_id as "candidateId" from external_reference r
     join unnest($1::text[], $2::text[]) as given (system, id) on given.system = r.system and given.id = r.external_id`,
    [references.map(({ system }) => system), references.map(({ id }) => id)],
  );
  return new Map(rows.map((row) => [referenceKey(row), row.candidateId]));
}

/** The people of these emails (lower case) and phones (E.164), shared ones left out; the longest known wins. */
export async function findByContacts(tx: Transaction, values: readonly string[]): Promise<Map<string, string>> {
  if (values.length === 0) return new Map();
  const rows = await tx.query<{ value: string; candidateId: string }>(
    `select value, candidate_id as "candidateId" from contact_point
     where value = any ($1) and not shared order by candidate_id desc`,
    [values],
  );
  return new Map(rows.map((row) => [row.value, row.candidateId]));
}

/** From now on these addresses identify nobody alone. */
export async function markShared(tx: Transaction, values: readonly string[]): Promise<void> {
  if (values.length > 0) await tx.query('update contact_point set shared = true where value = any ($1)', [values]);
}
