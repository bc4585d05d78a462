import { useSyncExternalStore } from 'react';

export interface Badge {
  count: number;
  /** Something new is waiting there, so the number takes the accent. */
  live?: boolean;
}

const badges = new Map<string, Badge>();
const listeners = new Set<() => void>();
let snapshot: ReadonlyMap<string, Badge> = new Map();

/** Sets the number beside a menu entry ("today", "tasks" …); it must equal the list that the entry opens. Zero hides it. */
export function setBadge(destination: string, badge: Badge | null): void {
  const before = badges.get(destination);
  if (before?.count === badge?.count && before?.live === badge?.live) return;
  if (badge && badge.count > 0) badges.set(destination, badge);
  else badges.delete(destination);
  snapshot = new Map(badges);
  for (const listener of listeners) listener();
}

export function useBadges(): ReadonlyMap<string, Badge> {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => snapshot,
  );
}
