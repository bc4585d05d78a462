import type { Agency, Member } from '@rekindle/proto/agency';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';

export async function onAgency(
  tx: Transaction,
  agency: Agency | undefined,
  { aggregateVersion }: Envelope,
): Promise<void> {
  if (!agency) return;
  await tx.query(
    `insert into agency as kept (agency_id, version, time_zone) values ($1, $2, $3)
     on conflict (agency_id) do update set version = excluded.version, time_zone = excluded.time_zone
       where kept.version <= excluded.version`,
    [tx.viewer.agencyId, aggregateVersion.toString(), agency.timeZone || 'UTC'],
  );
}

export async function onMember(
  tx: Transaction,
  member: Member | undefined,
  { aggregateVersion }: Envelope,
): Promise<void> {
  if (!member) return;
  await tx.query(
    `insert into member as kept (agency_id, id, version, name, active) values ($1, $2, $3, $4, $5)
     on conflict (agency_id, id) do update set version = excluded.version, name = excluded.name, active = excluded.active
       where kept.version <= excluded.version`,
    [tx.viewer.agencyId, member.id, aggregateVersion.toString(), member.name, member.active],
  );
}
