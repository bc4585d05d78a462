import type { Transaction } from '@rekindle/shared/database/database';
import type { Member } from './member.ts';

export async function saveMember(tx: Transaction, member: Member, version: bigint): Promise<void> {
  await tx.query(
    `insert into member (agency_id, id, role, active, team_ids, version) values ($1, $2, $3, $4, $5, $6)
     on conflict (agency_id, id) do update
       set role = excluded.role, active = excluded.active, team_ids = excluded.team_ids, version = excluded.version
     where member.version <= excluded.version`,
    [tx.viewer.agencyId, member.id, member.role, member.active, member.teamIds, version.toString()],
  );
}

export async function findMember(tx: Transaction, id: string): Promise<Member | null> {
  const [row] = await tx.query<Member>('select id, role, active, team_ids as "teamIds" from member where id = $1', [
    id,
  ]);
  return row ?? null;
}

/** Who takes what has no owner: the first active member who finds it, owners before others. */
export async function fallbackAssignee(tx: Transaction, limits: readonly string[] = []): Promise<string | null> {
  const rows = await tx.query<Member>(
    `select id, role, active, team_ids as "teamIds" from member where active
     order by array_position(array['OWNER', 'ADMIN', 'TEAM_LEAD', 'RECRUITER', 'READ_ONLY'], role), id`,
  );
  // A member of the team before an owner of the agency: what is limited is the team's work.
  const ofTeam = rows.filter(({ teamIds }) => limits.length > 0 && limits.every((id) => teamIds?.includes(id)));
  return (ofTeam[0] ?? rows[0])?.id ?? null;
}
