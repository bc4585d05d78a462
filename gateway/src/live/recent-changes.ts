import { mayHear, type Sight } from './sight.ts';

const keptMs = 10 * 60_000;
const replayMarginMs = 30_000;
const keptMax = 50_000;

export interface Change {
  eventId: string;
  agencyId: string;
  limitedToTeamIds: readonly string[];
  arrivedAtMs: number;
  /** What a client gets: type, id, version and actor as JSON. */
  data: string;
}

/** The changes of the last ten minutes, in the order in which they arrived. */
export function recentChanges(nowMs: () => number = Date.now) {
  let changes: Change[] = [];
  return {
    add(change: Change): void {
      changes.push(change);
      const tooMany = changes.length > keptMax + 1000;
      const tooOld = (changes[0]?.arrivedAtMs ?? 0) < nowMs() - keptMs - 60_000;
      if (tooMany || tooOld) changes = changes.slice(-keptMax).filter((kept) => kept.arrivedAtMs >= nowMs() - keptMs);
    },
    /** From half a minute before that event came, since topics have no order among them; null when it is not known any more. */
    since(eventId: string, agencyId: string, sight: Sight): Change[] | null {
      const last = changes.findLast((change) => change.eventId === eventId && change.agencyId === agencyId);
      if (!last) return null;
      const fromMs = last.arrivedAtMs - replayMarginMs;
      return changes.filter(
        (change) => change.agencyId === agencyId && change.arrivedAtMs >= fromMs && mayHear(sight, change),
      );
    },
  };
}

export type RecentChanges = ReturnType<typeof recentChanges>;
