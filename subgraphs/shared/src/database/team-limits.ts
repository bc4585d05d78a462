import type { Viewer } from '../viewer/viewer.ts';
import type { Transaction } from './transaction.ts';

/** Owners, admins and the system are in none, and see what is limited to any. */
export const everyTeam = '*';

/** How the database is told what a viewer sees of all that is limited. */
export function teamsOf(viewer: Viewer): string {
  return viewer.seesEveryTeam ? everyTeam : viewer.teamIds.join(',');
}

/**
 * Remembers to which teams a person, client or job is limited; none lifts the limit. Call it where the record itself is
 * kept, where no newer version of it is known: every table with `limitTable` follows at once.
 */
export async function keepTeamLimit(
  tx: Transaction,
  recordId: string,
  teamIds: readonly string[],
  version: number | bigint,
): Promise<void> {
  await keepTeamLimits(tx, [{ recordId, teamIds, version }]);
}

export interface TeamLimit {
  recordId: string;
  teamIds: readonly string[];
  version: number | bigint;
}

/** The same for many in one statement; each record at most once. */
export async function keepTeamLimits(tx: Transaction, limits: readonly TeamLimit[]): Promise<void> {
  if (limits.length === 0) return;
  // What was never limited leaves no row: the table holds the exceptions.
  await tx.query(
    `with given as (
       select record_id, teams::uuid[] as team_ids, version
       from unnest($2::uuid[], $3::text[], $4::bigint[]) as given (record_id, teams, version)
     ), lifted as (
       update team_limit l set team_ids = '{}', version = g.version
       from given g
       where l.agency_id = $1 and l.record_id = g.record_id and l.version <= g.version and g.team_ids = '{}'
     )
     insert into team_limit as l (agency_id, record_id, team_ids, version)
     select $1, record_id, team_ids, version from given where team_ids <> '{}'
     on conflict (agency_id, record_id) do update set team_ids = excluded.team_ids, version = excluded.version
     where l.version <= excluded.version`,
    [
      tx.viewer.agencyId,
      limits.map((limit) => limit.recordId),
      limits.map((limit) => `{${[...new Set(limit.teamIds)].join(',')}}`),
      limits.map((limit) => String(limit.version)),
    ],
  );
}

/**
 * Whom to tell of a record whose limit changes, each a list of teams as `addEvent` takes it: who could see it must hear
 * that they no longer can, who now can that it is there; and nobody else of either.
 */
export function toldOfLimit(before: readonly string[], after: readonly string[]): (readonly string[])[] {
  if (before.every((team) => after.includes(team))) return [before];
  if (after.every((team) => before.includes(team))) return [after];
  return [before, after];
}

/** Those of these records that the viewer may not know of. */
export async function hiddenAmong(tx: Transaction, recordIds: readonly string[]): Promise<Set<string>> {
  if (tx.teams === everyTeam || recordIds.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>('select id from hidden_records() as id where id = any ($1::uuid[])', [
    recordIds,
  ]);
  return new Set(rows.map(({ id }) => id));
}

/** The teams of those of these records that are limited. */
export async function teamLimitsOf(
  tx: Transaction,
  recordIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const rows = await tx.query<{ record_id: string; team_ids: string[] }>(
    `select record_id, team_ids from team_limit
     where agency_id = $1 and record_id = any ($2::uuid[]) and team_ids <> '{}'`,
    [tx.viewer.agencyId, recordIds],
  );
  return new Map(rows.map((row) => [row.record_id, row.team_ids]));
}

/**
 * Lets the work see what is limited to teams that the viewer is not in: for rules that hold whoever asks, such as "nobody
 * is put forward twice", and for what is derived for all. What follows may say that something is refused, never what or
 * whom it saw. The work is given the transaction to use.
 */
export async function pastTeamLimits<T>(tx: Transaction, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return await withTeams(tx, everyTeam, work);
}

/** Lets the work see what these teams see (`teamsOf`), as when the system goes on with what a member began. */
export async function withTeams<T>(tx: Transaction, teams: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  if (tx.teams === teams) return await work(tx);
  await setTeams(tx, teams);
  const result = await work({ ...tx, teams });
  // After an error the transaction is rolled back, and the setting with it.
  await setTeams(tx, tx.teams);
  return result;
}

async function setTeams(tx: Transaction, teams: string): Promise<void> {
  await tx.query(`select set_config('app.team_ids', $1, true)`, [teams]);
}
