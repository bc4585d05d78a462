import type { Transaction } from '@rekindle/shared/database/database';
import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { notFound } from '@rekindle/shared/errors/errors';
import { type CandidateRow, candidateOf } from './candidate.row.ts';
import type { Candidate } from './candidate.ts';

const wholeCandidate = `
  select c.id, c.version, c.state_version as "stateVersion", c.name, c.title, c.employer, c.links, c.city, c.country,
    c.time_zone as "timeZone", c.languages, c.skills, c.positions, c.availability, c.preferences, c.pay, c.source,
    c.first_seen_at as "firstSeenAt", c.owner_id as "ownerId", c.owner_since as "ownerSince",
    c.secondary_owner_ids as "secondaryOwnerIds", c.tags, c.nurture_stage as "nurtureStage", c.temperature,
    c.temperature_changes_at as "temperatureChangesAt", c.known_contact_at as "knownContactAt",
    c.last_two_way_contact_at as "lastTwoWayContactAt", c.last_contact_at as "lastContactAt",
    c.import_run_id as "importRunId", c.archived, c.limited_to_team_id as "limitedToTeamId", c.created_at as "createdAt",
    (select json_agg(json_build_object('kind', p.kind, 'value', p.value, 'current', p.current, 'shared', p.shared)
       order by p.current desc, p.position)
     from contact_point p where p.agency_id = c.agency_id and p.candidate_id = c.id) as points,
    (select json_agg(json_build_object('id', b.id, 'kind', b.kind, 'channel', b.channel, 'reason', b.reason,
       'since', b.since, 'until', b.until) order by b.since)
     from contact_block b where b.agency_id = c.agency_id and b.candidate_id = c.id and b.lifted_at is null) as blocks,
    (select json_agg(json_build_object('id', f.id, 'text', f.text, 'role', f.role, 'clientName', f.client_name,
       'sector', f.sector, 'fromDate', f.from_date, 'asOf', f.as_of, 'authorId', f.author_id) order by f.as_of desc)
     from fit_note f where f.agency_id = c.agency_id and f.candidate_id = c.id) as "fitNotes",
    (select json_agg(json_build_object('candidateId', d.other_id, 'reasons', d.reasons) order by d.flagged_at)
     from possible_duplicate d where d.agency_id = c.agency_id and d.candidate_id = c.id) as "possibleDuplicates",
    (select json_agg(json_build_object('system', r.system, 'id', r.external_id) order by r.system)
     from external_reference r where r.agency_id = c.agency_id and r.candidate_id = c.id) as "externalReferences",
    (select array_agg(a.alias_id) from candidate_alias a where a.agency_id = c.agency_id and a.survivor_id = c.id) as "aliasIds"
  from candidate c`;

export async function findMany(tx: Transaction, ids: readonly string[]): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<CandidateRow>(`${wholeCandidate} where c.id = any ($1::uuid[])`, [ids]);
  return rows.map(candidateOf);
}

/** The survivors of merged ids. */
export async function findAliases(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ alias: string; survivor: string }>(
    'select alias_id as alias, survivor_id as survivor from candidate_alias where alias_id = any ($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ alias, survivor }) => [alias, survivor]));
}

/**
 * Those that the viewer sees, locked in the order of their ids, so that two that lock the same people wait instead of
 * blocking each other. They are whole, with what is hidden from the viewer: what is derived and told of them is the same for all.
 */
export async function lockMany(tx: Transaction, ids: readonly string[]): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  const seen = await tx.query<{ id: string }>(
    'select id from candidate where id = any ($1::uuid[]) order by id for no key update',
    [ids],
  );
  return await pastTeamLimits(tx, (all) =>
    findMany(
      all,
      seen.map(({ id }) => id),
    ),
  );
}

/** The person, or who they were merged into, locked; NOT_FOUND when this agency has neither. */
export async function lock(tx: Transaction, id: string): Promise<Candidate> {
  const survivor = (await findAliases(tx, [id])).get(id) ?? id;
  const [candidate] = await lockMany(tx, [survivor]);
  if (!candidate) throw notFound(`candidate ${id}`);
  return candidate;
}

export async function existing(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>('select id from candidate where id = any ($1::uuid[])', [ids]);
  return new Set(rows.map((row) => row.id));
}

/** The people with these ids in whatever other system, by that id. */
export async function idsByOldId(tx: Transaction, oldIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ oldId: string; id: string }>(
    `select external_id as "oldId", candidate_id as id from external_reference where external_id = any ($1)`,
    [oldIds],
  );
  return new Map(rows.map((row) => [row.oldId, row.id]));
}
