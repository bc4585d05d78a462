import type { Transaction } from '@rekindle/shared/database/database';
import type { Candidate } from './candidate.ts';
import { nameKey } from './name-key.ts';

const columns = {
  version: 'integer',
  state_version: 'integer',
  name: 'text',
  name_key: 'text',
  title: 'text',
  employer: 'text',
  employer_key: 'text',
  links: 'text[]',
  city: 'text',
  city_key: 'text',
  country: 'text',
  time_zone: 'text',
  languages: 'text[]',
  skills: 'jsonb',
  positions: 'jsonb',
  availability: 'jsonb',
  preferences: 'jsonb',
  pay: 'jsonb',
  source: 'jsonb',
  first_seen_at: 'timestamptz',
  owner_id: 'uuid',
  owner_since: 'timestamptz',
  secondary_owner_ids: 'uuid[]',
  tags: 'text[]',
  nurture_stage: 'text',
  known_contact_at: 'timestamptz',
  temperature: 'jsonb',
  temperature_changes_at: 'timestamptz',
  last_two_way_contact_at: 'timestamptz',
  last_contact_at: 'timestamptz',
  import_run_id: 'uuid',
  archived: 'boolean',
  limited_to_team_id: 'uuid',
  created_at: 'timestamptz',
} as const;

const names = Object.keys(columns);
const definition = ['id uuid', ...Object.entries(columns).map(([name, type]) => `${name} ${type}`)].join(', ');

function recordOf(candidate: Candidate) {
  const { firstSeenAt, ...source } = candidate.source;
  return {
    id: candidate.id,
    version: candidate.version,
    state_version: candidate.stateVersion,
    name: candidate.name,
    name_key: nameKey(candidate.name),
    title: candidate.title,
    employer: candidate.employer,
    employer_key: candidate.employer && nameKey(candidate.employer),
    links: candidate.links,
    city: candidate.location?.city ?? null,
    city_key: candidate.location?.city ? nameKey(candidate.location.city) : null,
    country: candidate.location?.country ?? null,
    time_zone: candidate.timeZone,
    languages: candidate.languages,
    skills: candidate.skills,
    positions: candidate.positions,
    availability: candidate.availability,
    preferences: candidate.preferences,
    pay: candidate.pay,
    source,
    first_seen_at: firstSeenAt,
    owner_id: candidate.ownerId,
    owner_since: candidate.ownerSince,
    secondary_owner_ids: candidate.secondaryOwnerIds,
    tags: candidate.tags,
    nurture_stage: candidate.nurtureStage,
    known_contact_at: candidate.knownContactAt,
    temperature: candidate.temperature,
    temperature_changes_at: candidate.temperatureChangesAt,
    last_two_way_contact_at: candidate.lastTwoWayContactAt,
    last_contact_at: candidate.lastContactAt,
    import_run_id: candidate.importRunId,
    archived: candidate.archived,
    limited_to_team_id: candidate.limitedToTeamId,
    created_at: candidate.createdAt,
  };
}

/** One statement a table, however many people. */
export async function insertPeople(tx: Transaction, people: readonly Candidate[]): Promise<void> {
  if (people.length === 0) return;
  await tx.query(
    `insert into candidate (agency_id, id, ${names.join(', ')})
     select $1, id, ${names.join(', ')} from jsonb_to_recordset($2) as given (${definition})`,
    [tx.viewer.agencyId, JSON.stringify(people.map(recordOf))],
  );
  await saveContactPoints(tx, people);
}

/** Overwrites the people's own rows; the caller holds their locks. */
export async function updatePeople(tx: Transaction, people: readonly Candidate[]): Promise<void> {
  if (people.length === 0) return;
  await tx.query(
    `update candidate set ${names.map((name) => `${name} = given.${name}`).join(', ')}
     from jsonb_to_recordset($1) as given (${definition}) where candidate.id = given.id`,
    [JSON.stringify(people.map(recordOf))],
  );
}

/** Replaces the contact points of the people. */
export async function saveContactPoints(tx: Transaction, people: readonly Candidate[]): Promise<void> {
  if (people.length === 0) return;
  const points = people.flatMap((person) => [
    ...person.emails.map((point, position) => ({ candidate_id: person.id, kind: 'EMAIL', ...point, position })),
    ...person.phones.map((point, position) => ({ candidate_id: person.id, kind: 'PHONE', ...point, position })),
  ]);
  await tx.query('delete from contact_point where candidate_id = any ($1::uuid[])', [
    people.map((person) => person.id),
  ]);
  await tx.query(
    `insert into contact_point (agency_id, candidate_id, kind, value, position, current, shared)
     select $1, candidate_id, kind, value, position, current, shared from jsonb_to_recordset($2)
       as given (candidate_id uuid, kind text, value text, position integer, current boolean, shared boolean)`,
    [tx.viewer.agencyId, JSON.stringify(points)],
  );
}

export async function addExternalReferences(
  tx: Transaction,
  references: readonly { candidateId: string; system: string; id: string }[],
): Promise<void> {
  if (references.length === 0) return;
  await tx.query(
    `insert into external_reference (agency_id, system, external_id, candidate_id)
     select $1, system, id, "candidateId" from jsonb_to_recordset($2) as given (system text, id text, "candidateId" uuid)
     on conflict do nothing`,
    [tx.viewer.agencyId, JSON.stringify(references)],
  );
}

/** Both know of each other. */
export async function flagPossibleDuplicates(
  tx: Transaction,
  pairs: readonly { candidateId: string; otherId: string; reasons: string[] }[],
): Promise<void> {
  if (pairs.length === 0) return;
  const both = pairs.flatMap((pair) => [
    pair,
    { candidateId: pair.otherId, otherId: pair.candidateId, reasons: pair.reasons },
  ]);
  await tx.query(
    `insert into possible_duplicate (agency_id, candidate_id, other_id, reasons, flagged_at)
     select $1, "candidateId", "otherId", reasons, $3
     from jsonb_to_recordset($2) as given ("candidateId" uuid, "otherId" uuid, reasons text[])
     on conflict do nothing`,
    [tx.viewer.agencyId, JSON.stringify(both), tx.clock.now()],
  );
  await tx.query('update candidate_search set possible_duplicate = true where candidate_id = any ($1::uuid[])', [
    pairs.map((pair) => pair.otherId),
  ]);
}
