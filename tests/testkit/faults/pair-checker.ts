import { eventually } from '../eventually.ts';
import { type Differences, expectOnce, noDifferences } from './differences.ts';
import type { Pair } from './pair.ts';
import type { Change } from './pair-load.ts';

interface Written {
  thing: string;
  version: number;
  word: string;
}

/**
 * Waits until nothing is under way any more, then compares; what would still come twice would be under way. `anyOrder` is
 * for faults that break the order of effects by themselves, such as a redrive: the projection must not mind.
 */
export async function settledDifferences(
  pair: Pair,
  acknowledged: readonly Change[],
  { withinMs = 90_000, anyOrder = false }: { withinMs?: number; anyOrder?: boolean } = {},
): Promise<Differences> {
  const isSettled = await eventually(() => isIdle(pair), withinMs).catch(() => false);
  const found = await differences(pair, acknowledged, anyOrder);
  if (!isSettled) found.lost.push(`what is under way does not arrive within ${withinMs} ms`);
  return found;
}

async function isIdle({ writer, bus, group }: Pair): Promise<boolean> {
  const [outbox] = await writer.sql<{ waiting: number }>('select count(*)::integer as waiting from outbox');
  if (outbox?.waiting !== 0) return false;
  return (await bus.lag(group)).every(({ records }) => records === 0);
}

/** Every acknowledged change with what was committed, and every committed one with the mirror and the journal. */
async function differences(
  { writer, reader }: Pair,
  acknowledged: readonly Change[],
  anyOrder: boolean,
): Promise<Differences> {
  const found = noDifferences();
  const written = await writer.sql<Written>('select thing_id as thing, version, word from written');
  const timesWritten = countBy(written, keyOf);
  for (const { thingId, word } of acknowledged) {
    expectOnce(found, `write ${word} of ${thingId}`, timesWritten.get(keyOf({ thing: thingId, word })) ?? 0);
  }
  const journal = await reader.sql<Written>(
    'select thing_id as thing, version::integer, word from journal order by place',
  );
  const timesJournalled = countBy(journal, versionOf);
  for (const each of written)
    expectOnce(found, `effect of ${versionOf(each)}`, timesJournalled.get(versionOf(each)) ?? 0);
  if (!anyOrder) compareOrder(found, journal);
  compareStates(
    found,
    await writer.sql<Written>('select id as thing, version, word from thing'),
    await reader.sql<Written>('select id as thing, version::integer, word from mirror'),
  );
  return found;
}

const keyOf = ({ thing, word }: Pick<Written, 'thing' | 'word'>) => `${thing} ${word}`;
const versionOf = ({ thing, version }: Written) => `${thing} @${version}`;

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

/** Of one thing each effect comes after those of the versions before; what came twice is told of elsewhere. */
function compareOrder(found: Differences, journal: readonly Written[]): void {
  const reached = new Map<string, number>();
  const seen = new Set<string>();
  for (const each of journal) {
    const before = reached.get(each.thing) ?? 0;
    if (each.version < before && !seen.has(versionOf(each))) {
      found.differing.push(`effect of ${versionOf(each)} came after that of @${before}`);
    }
    seen.add(versionOf(each));
    reached.set(each.thing, Math.max(before, each.version));
  }
}

function compareStates(found: Differences, things: readonly Written[], mirror: readonly Written[]): void {
  const mirrored = new Map(mirror.map((each) => [each.thing, each]));
  for (const { thing, version, word } of things) {
    const shown = mirrored.get(thing);
    if (!shown) found.lost.push(`mirror of ${thing}`);
    else if (shown.version !== version || shown.word !== word) {
      found.differing.push(`mirror of ${thing} is @${shown.version} ${shown.word}, its source @${version} ${word}`);
    }
  }
}
