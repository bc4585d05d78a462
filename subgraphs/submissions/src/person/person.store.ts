import { hiddenAmong, pastTeamLimits } from '@rekindle/shared/database/team-limits';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { In } from 'typeorm';
import { holdingRules } from '../off-limits/off-limits.store.ts';
import { runningPlacements } from '../placement/placement.store.ts';
import { personTable } from './person.entity.ts';
import type { Person, PersonFacts } from './person.ts';

/** The id that a merged id answers to; itself when it was not merged. */
export async function survivorsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ aliasId: string; candidateId: string }>(
    'select alias_id as "aliasId", candidate_id as "candidateId" from person_alias where alias_id = any ($1::uuid[])',
    [ids],
  );
  const survivors = new Map(rows.map((row) => [row.aliasId, row.candidateId]));
  return new Map(ids.map((id) => [id, survivors.get(id) ?? id]));
}

/** The person's own id first, then all that were merged into it. */
export async function idsOfPerson(tx: Transaction, id: string): Promise<string[]> {
  const survivor = (await survivorsOf(tx, [id])).get(id) ?? id;
  const rows = await tx.query<{ aliasId: string }>(
    'select alias_id as "aliasId" from person_alias where candidate_id = $1',
    [survivor],
  );
  return [survivor, ...rows.map((row) => row.aliasId)];
}

/** Every id that these people have, each to the survivor that it answers to. */
export async function idsOfPersons(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const survivors = await survivorsOf(tx, ids);
  const aliases = await tx.query<{ aliasId: string; candidateId: string }>(
    'select alias_id as "aliasId", candidate_id as "candidateId" from person_alias where candidate_id = any ($1::uuid[])',
    [[...new Set(survivors.values())]],
  );
  for (const survivor of new Set(survivors.values())) survivors.set(survivor, survivor);
  for (const { aliasId, candidateId } of aliases) survivors.set(aliasId, candidateId);
  return survivors;
}

export async function personsByIds(tx: Transaction, ids: readonly string[]): Promise<Person[]> {
  return ids.length === 0 ? [] : tx.manager.find(personTable, { where: { id: In([...new Set(ids)]) } });
}

/** Everything that may block a person, under all ids; null when this service has not heard of the person. */
export async function factsOfPerson(tx: Transaction, id: string, today: string): Promise<PersonFacts | null> {
  const ids = await idsOfPerson(tx, id);
  const [person] = await personsByIds(tx, [ids[0] ?? id]);
  if (!person) return null;
  const { rules, placements } = await pastTeamLimits(tx, async (all) => ({
    rules: await holdingRules(all, today),
    placements: await runningPlacements(all, ids),
  }));
  const about = [...rules, ...placements].flatMap((each) => [
    'jobId' in each ? each.jobId : each.clientId,
    each.clientId,
  ]);
  return { person, ids, rules, placements, hidden: await hiddenAmong(tx, about) };
}

/** False when a newer version is known already; what is told again at the same one mends what is kept. */
export async function upsertPerson(tx: Transaction, person: Person, aliasIds: readonly string[]): Promise<boolean> {
  const taken = await tx.query(
    `insert into person (id, name, employer, owner_id, blocks, fit_noted_at, archived, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (agency_id, id) do update set name = excluded.name, employer = excluded.employer, owner_id = excluded.owner_id,
       blocks = excluded.blocks, fit_noted_at = excluded.fit_noted_at, archived = excluded.archived, version = excluded.version
     where person.version <= excluded.version returning 1`,
    [
      person.id,
      person.name,
      person.employer,
      person.ownerId,
      JSON.stringify(person.blocks),
      person.fitNotedAt,
      person.archived,
      person.version,
    ],
  );
  if (taken.length === 0) return false;
  await tx.query('delete from person_alias where candidate_id = $1 and not alias_id = any ($2::uuid[])', [
    person.id,
    aliasIds,
  ]);
  await tx.query(
    `insert into person_alias (alias_id, candidate_id) select alias_id, $1 from unnest($2::uuid[]) as alias_id
     on conflict (agency_id, alias_id) do update set candidate_id = excluded.candidate_id`,
    [person.id, aliasIds],
  );
  return true;
}
