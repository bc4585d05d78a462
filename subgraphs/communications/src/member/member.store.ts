import type { Transaction } from '@rekindle/shared/database/database';

export interface Member {
  id: string;
  role: string;
  active: boolean;
}

export async function saveMember(tx: Transaction, member: Member, version: bigint): Promise<void> {
  await tx.query(
    `insert into member (agency_id, id, role, active, version) values ($1, $2, $3, $4, $5)
     on conflict (agency_id, id) do update
       set role = excluded.role, active = excluded.active, version = excluded.version
     where member.version < excluded.version`,
    [tx.viewer.agencyId, member.id, member.role, member.active, version.toString()],
  );
}

export async function findMember(tx: Transaction, id: string): Promise<Member | null> {
  const [row] = await tx.query<Member>('select id, role, active from member where id = $1', [id]);
  return row ?? null;
}

/** Who takes what has no owner: the agency's own first active member, owners before others. */
export async function fallbackAssignee(tx: Transaction): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select id from member where active
     order by array_position(array['OWNER', 'ADMIN', 'TEAM_LEAD', 'RECRUITER', 'READ_ONLY'], role), id limit 1`,
  );
  return row?.id ?? null;
}
