import type { Transaction } from '@rekindle/shared/database/database';
import type { Member, Team } from './member.ts';

const membersMax = 500;

const selectMember = `
  select m.id, m.account_id as "accountId", m.name, m.email, m.role, m.active, m.version,
    coalesce((select array_agg(t.team_id) from team_member t where t.agency_id = m.agency_id and t.member_id = m.id), '{}') as "teamIds"
  from member m`;

export async function insert(tx: Transaction, member: Member): Promise<void> {
  await tx.query(
    `insert into member (agency_id, id, account_id, name, email, role, active, version) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.viewer.agencyId,
      member.id,
      member.accountId,
      member.name,
      member.email,
      member.role,
      member.active,
      member.version,
    ],
  );
  await tx.query(
    `insert into team_member (agency_id, team_id, member_id) select agency_id, id, $2 from team where id = any ($1)`,
    [member.teamIds, member.id],
  );
}

export async function byIds(tx: Transaction, ids: readonly string[]): Promise<Member[]> {
  return tx.query<Member>(`${selectMember} where m.id = any ($1)`, [ids]);
}

export async function byEmail(tx: Transaction, email: string): Promise<Member | null> {
  const [member] = await tx.query<Member>(`${selectMember} where m.email = $1`, [email]);
  return member ?? null;
}

export async function list(tx: Transaction): Promise<Member[]> {
  return tx.query<Member>(`${selectMember} order by m.name, m.id limit $1`, [membersMax]);
}

/** Locks the rows whose published state changes with their teams. */
export async function raiseVersions(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query('update member set version = version + 1 where id = any ($1)', [ids]);
}

/** Ids of those who are owners now; nobody becomes or ceases to be one until the transaction ends. */
export async function lockOwners(tx: Transaction): Promise<string[]> {
  const owners = await tx.query<{ id: string }>(
    "select id from member where role = 'owner' and active order by id for update",
  );
  return owners.map(({ id }) => id);
}

export async function change(tx: Transaction, id: string, role: Member['role'], active: boolean): Promise<Member> {
  await tx.query('update member set role = $2, active = $3, version = version + 1 where id = $1', [id, role, active]);
  const [member] = await byIds(tx, [id]);
  return member as Member;
}

const selectTeam = `
  select t.id, t.name, t.version,
    coalesce((select array_agg(m.member_id) from team_member m where m.agency_id = t.agency_id and m.team_id = t.id), '{}') as "memberIds"
  from team t`;

export async function listTeams(tx: Transaction): Promise<Team[]> {
  return tx.query<Team>(`${selectTeam} order by t.name limit $1`, [membersMax]);
}

export async function teamsByIds(tx: Transaction, ids: readonly string[]): Promise<Team[]> {
  return tx.query<Team>(`${selectTeam} where t.id = any ($1) order by t.name`, [ids]);
}

export async function saveTeam(tx: Transaction, id: string, name: string, memberIds: readonly string[]): Promise<Team> {
  const { agencyId } = tx.viewer;
  await tx.query(
    `insert into team (agency_id, id, name, version) values ($1, $2, $3, 1)
     on conflict (agency_id, id) do update set name = excluded.name, version = team.version + 1`,
    [agencyId, id, name],
  );
  await tx.query('delete from team_member where team_id = $1', [id]);
  await tx.query(
    'insert into team_member (agency_id, team_id, member_id) select agency_id, $1, id from member where id = any ($2)',
    [id, memberIds],
  );
  const [team] = await teamsByIds(tx, [id]);
  return team as Team;
}
