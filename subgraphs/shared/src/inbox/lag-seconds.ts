import type { PartitionLag } from '../bus/event-bus.ts';

interface Mark {
  atMs: number;
  /** Where the partition ended then: what stands before was published no later. */
  end: bigint;
}

/**
 * For how long the oldest record that a group has not read has waited at least: since the look that first found it. The
 * bus tells positions and no times, so the answer is late by no more than the time between two looks.
 */
export function lagSeconds(nowMs: () => number = () => performance.now()) {
  const marks = new Map<string, Mark[]>();
  return (group: string, { topic, partition, position, end }: PartitionLag): number => {
    const key = `${group} ${topic}/${partition}`;
    const unread = (marks.get(key) ?? []).filter((mark) => mark.end > position && mark.end <= end);
    if (end > position && end > (unread.at(-1)?.end ?? -1n)) unread.push({ atMs: nowMs(), end });
    // Of a consumer that stands still for days the first look tells it all.
    if (unread.length > 1_000) unread.splice(1, 1);
    if (unread.length > 0) marks.set(key, unread);
    else marks.delete(key);
    return unread[0] ? (nowMs() - unread[0].atMs) / 1_000 : 0;
  };
}
