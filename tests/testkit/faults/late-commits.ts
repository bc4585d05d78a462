import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '@rekindle/shared/ids/ids';
import { writeOutbox } from '@rekindle/shared/outbox/write-outbox';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import type { RandomSource } from '../random.ts';
import type { Pair } from './pair.ts';
import { type Change, changeThing } from './pair-load.ts';
import { seeded } from './round.ts';

const viewer = systemViewer(newId(), 'writer');

export interface LateWrites {
  /** So many changes in one transaction. */
  changes: number;
  /** How long its rows have their positions before they commit, at most; others with higher positions commit meanwhile. */
  lateMs: number;
  of: readonly string[];
  random: RandomSource;
}

/** One transaction; gives what it wrote. Things are locked in one order, so that no two wait for each other in a circle. */
export async function writeLate(pair: Pair, { changes, lateMs, of, random }: LateWrites): Promise<Change[]> {
  const made = Array.from({ length: changes }, () => ({
    thingId: random.pick(of),
    agencyId: viewer.agencyId,
    word: newId(),
  })).sort((one, other) => one.thingId.localeCompare(other.thingId));
  await pair.writer.database.transact(viewer, async (tx) => {
    for (const change of made) await changeThing(tx, change);
    await writeOutbox(tx);
    if (lateMs > 0) await wait(random.below(lateMs + 1));
  });
  return made;
}

/** Long transactions beside short ones until so many rows are written; gives them all. */
export async function writeLongAndShort(pair: Pair, rows: number, lateMs: number): Promise<Change[]> {
  const written: Change[] = [];
  const shared = Array.from({ length: 100 }, newId);
  const [longOnes, shortOnes] = [5, 4];
  let longOpen = longOnes;

  // One of them meets the short ones at a thing; all would let nobody write beside them.
  async function long(writer: number): Promise<void> {
    const random = seeded(writer + 1);
    const own = [newId(), newId(), newId(), writer === 0 ? (shared[0] as string) : newId()];
    while (written.length < rows) {
      written.push(...(await writeLate(pair, { random, changes: 5, lateMs, of: own })));
    }
    longOpen--;
  }
  async function short(writer: number): Promise<void> {
    const random = seeded(100 + writer);
    while (written.length < rows || longOpen > 0) {
      written.push(...(await writeLate(pair, { random, changes: 20, lateMs: 0, of: shared })));
    }
  }
  const writers = (count: number, work: (writer: number) => Promise<void>) =>
    Array.from({ length: count }, (_, writer) => work(writer));
  await Promise.all([...writers(longOnes, long), ...writers(shortOnes, short)]);
  return written;
}
