import type { Gap, StoredRecord } from '../event-bus.ts';

/** A partition that this member reads, and what has been fetched of it. */
export interface HeldPartition {
  topic: string;
  partition: number;
  /** Of the record that is fetched next. */
  next: bigint;
  /** Of the first record that has not been handed over. */
  reached: bigint;
  waiting: StoredRecord[];
  /** Lies before the first of those that wait. */
  gap?: Gap;
  isPaused: boolean;
  /** Of its batches, one after the other; while there are any it is read apart from the others. */
  failures: number;
  notBeforeMs: number;
  /** While it is read apart. */
  reading?: Promise<void>;
}

/** Above the first a partition is fetched no more, below the second it is fetched again. */
export const mostWaiting = 1_000;
export const fewWaiting = 500;

export const nameOf = (topic: string, partition: number): string => `${topic}/${partition}`;

export function hold(topic: string, partition: number, next: bigint): HeldPartition {
  return { topic, partition, next, reached: next, waiting: [], isPaused: false, failures: 0, notBeforeMs: 0 };
}

/** Records that were fetched twice are dropped; offsets are dense, so a jump is a gap. */
export function add(held: HeldPartition, fetched: readonly StoredRecord[]): void {
  const fresh = fetched.filter(({ offset }) => offset >= held.next);
  const first = fresh[0];
  if (!first) return;
  if (first.offset > held.next) {
    const { topic, partition } = held;
    held.gap = { topic, partition, from: held.gap?.from ?? held.next, to: first.offset };
  }
  held.waiting.push(...fresh);
  held.next = (fresh.at(-1) as StoredRecord).offset + 1n;
}
