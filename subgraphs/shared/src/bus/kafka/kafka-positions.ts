import type { Admin } from 'kafkajs';
import type { Gap, PartitionLag } from '../event-bus.ts';
import { nameOf } from './kafka-buffers.ts';

export interface Position {
  topic: string;
  partition: number;
  /** Undefined for a group that has read nothing of it. */
  kept?: bigint;
  /** Of the first record that is still there. */
  low: bigint;
  /** Of the next record that is published. */
  high: bigint;
}

/** Where a group stands in these topics, or in all that it has read. */
export async function positionsOf(admin: Admin, groupId: string, topics?: string[]): Promise<Position[]> {
  const positions: Position[] = [];
  for (const { topic, partitions } of await admin.fetchOffsets({ groupId, topics })) {
    const ends = new Map((await admin.fetchTopicOffsets(topic)).map((end) => [end.partition, end]));
    for (const { partition, offset } of partitions) {
      const end = ends.get(partition);
      const kept = offset === '-1' ? undefined : BigInt(offset);
      positions.push({ topic, partition, kept, low: BigInt(end?.low ?? 0), high: BigInt(end?.high ?? 0) });
    }
  }
  return positions;
}

export const byName = (positions: readonly Position[]): Map<string, Position> =>
  new Map(positions.map((position) => [nameOf(position.topic, position.partition), position]));

/** Where the group goes on, and what it has missed by then. */
export function beginning(
  { topic, partition, kept, low, high }: Position,
  from: 'start' | 'end',
): { next: bigint; gap?: Gap } {
  if (kept === undefined && from === 'end') return { next: high };
  const next = kept ?? 0n;
  // A position past the end is one of a topic that was made anew.
  if (next > high) return { next: low };
  return next < low ? { next: low, gap: { topic, partition, from: next, to: low } } : { next };
}

export async function lagOf(admin: Admin, group: string): Promise<PartitionLag[]> {
  const lags = (await positionsOf(admin, group)).map(({ topic, partition, kept, low, high }) => {
    const position = kept ?? low;
    // What the bus keeps no more can't be read any more either.
    const records = Math.min(Number(high - position), Number(high - low));
    return { topic, partition, position, end: high, records };
  });
  return lags.sort((left, right) => left.topic.localeCompare(right.topic) || left.partition - right.partition);
}
