import type pg from 'pg';
import type { Gap, StoredRecord } from './event-bus.ts';

/** A partition that a member reads for its group, and where the group stands in it. */
export interface HeldPartition {
  id: number;
  groupTopicId: number;
  topic: string;
  partition: number;
  next: bigint;
  /** Of its batches, one after the other; while there are any it is read apart from the others. */
  failures: number;
  notBeforeMs: number;
  /** While it is read apart. */
  reading?: Promise<void>;
}

/** What a partition holds from the group's position on. */
export interface Ahead {
  records: StoredRecord[];
  /** Of the next record that is published. */
  end: bigint;
}

interface RecordRow {
  partition_id: number;
  end: string;
  /** Null where nothing is left to read. */
  record_offset: string | null;
  key: string;
  value: Buffer;
  headers: Record<string, string>;
}

export async function positionOf(pool: pg.Pool, groupTopicId: number, partitionId: number): Promise<bigint> {
  const { rows } = await pool.query(
    'select next_offset from group_position where group_topic_id = $1 and partition_id = $2',
    [groupTopicId, partitionId],
  );
  return BigInt(rows[0]?.next_offset ?? 0);
}

/** The partitions of these in which there is more to read. */
export async function partitionsAhead(client: pg.ClientBase, held: readonly HeldPartition[]): Promise<number[]> {
  const { rows } = await client.query(
    `select held.id from unnest($1::integer[], $2::bigint[]) as held (id, next)
     join topic_partition p on p.id = held.id where p.next_offset > held.next`,
    [held.map(({ id }) => id), held.map(({ next }) => next.toString())],
  );
  return rows.map((row) => row.id);
}

/** What comes next in these partitions, at most so many of each; by partition and offset. */
export async function readOn(
  pool: pg.Pool,
  partitions: readonly HeldPartition[],
  mostOfEach: number,
): Promise<Map<HeldPartition, Ahead>> {
  const { rows } = await pool.query<RecordRow>(
    `select held.id as partition_id, p.next_offset as "end", r.record_offset, r.key, r.value, r.headers
     from unnest($1::integer[], $2::bigint[]) as held (id, next)
     join topic_partition p on p.id = held.id and p.next_offset > held.next
     left join lateral (
       select record_offset, key, value, headers from record
       where partition_id = held.id and record_offset >= held.next order by record_offset limit $3) r on true
     order by held.id, r.record_offset`,
    [partitions.map(({ id }) => id), partitions.map(({ next }) => next.toString()), mostOfEach],
  );
  const byId = new Map(partitions.map((each) => [each.id, each]));
  const found = new Map<HeldPartition, Ahead>();
  for (const row of rows) {
    const from = byId.get(row.partition_id) as HeldPartition;
    const ahead = found.get(from) ?? { records: [], end: BigInt(row.end) };
    found.set(from, ahead);
    if (row.record_offset === null) continue;
    const { topic, partition } = from;
    const { key, value, headers } = row;
    ahead.records.push({ topic, partition, offset: BigInt(row.record_offset), key, value, headers });
  }
  return found;
}

/** Offsets are dense, so one that is left out was removed before the group had it. */
export function gapsIn({ topic, partition, next }: HeldPartition, { records, end }: Ahead): Gap[] {
  const gaps: Gap[] = [];
  let expected = next;
  for (const to of records.length > 0 ? records.map(({ offset }) => offset) : [end]) {
    if (to > expected) gaps.push({ topic, partition, from: expected, to });
    expected = to + 1n;
  }
  return gaps;
}

/** Positions may be lost in a crash of the server (the inbox drops what comes again), so their commit waits for no disk. */
export async function keepPositions(pool: pg.Pool, held: readonly HeldPartition[]): Promise<void> {
  const rows = held.map(({ groupTopicId, id, next }) => `(${groupTopicId}, ${id}, ${next}::bigint)`);
  await pool.query(`begin; set local synchronous_commit = off;
    update group_position set next_offset = kept.next
    from (values ${rows.join(', ')}) as kept (group_topic_id, partition_id, next)
    where group_position.group_topic_id = kept.group_topic_id and group_position.partition_id = kept.partition_id
      and group_position.next_offset < kept.next;
    commit`);
}
