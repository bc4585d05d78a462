import type pg from 'pg';

/**
 * Who reads what is written down nowhere: a member holds a session lock that says it is there, and one for each
 * partition that it reads. A dead process loses them with its connection, so the others need no heartbeat and no clock.
 */
const memberClass = (groupTopicId: number) => groupTopicId * 2;
const partitionClass = (groupTopicId: number) => groupTopicId * 2 + 1;

export async function joinGroup(client: pg.Client, groupTopicId: number, member: number): Promise<void> {
  await client.query('select pg_advisory_lock($1::integer, $2::integer)', [memberClass(groupTopicId), member]);
  await announce(client, groupTopicId);
}

/** Tells the other members that a share of the partitions may have changed. */
export async function announce(client: pg.Client, groupTopicId: number): Promise<void> {
  await client.query(`select pg_notify('bus_group', $1)`, [String(groupTopicId)]);
}

/** This member's share: partitions go round the members in the order of their numbers. */
export async function shareOf(
  client: pg.Client,
  groupTopicId: number,
  member: number,
  partitionIds: readonly number[],
): Promise<number[]> {
  const { rows } = await client.query<{ member: string }>(
    `select objid::bigint as member from pg_locks
     where locktype = 'advisory' and granted and objsubid = 2 and classid = $1
       and database = (select oid from pg_database where datname = current_database())
     order by objid`,
    [memberClass(groupTopicId)],
  );
  const members = rows.map((row) => Number(row.member));
  const rank = members.indexOf(member);
  return partitionIds.filter((_, index) => (index + groupTopicId) % members.length === rank);
}

/** False while the member that had the partition before still finishes its batch. */
export async function takePartition(client: pg.Client, groupTopicId: number, partitionId: number): Promise<boolean> {
  const { rows } = await client.query('select pg_try_advisory_lock($1::integer, $2::integer) as taken', [
    partitionClass(groupTopicId),
    partitionId,
  ]);
  return rows[0].taken;
}

export async function leavePartition(client: pg.Client, groupTopicId: number, partitionId: number): Promise<void> {
  await client.query('select pg_advisory_unlock($1::integer, $2::integer)', [
    partitionClass(groupTopicId),
    partitionId,
  ]);
}
