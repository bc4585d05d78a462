/** Of all places whoever is alone has three quarters, and a newcomer always finds one. */
const usualShare = 3;

/**
 * Whether a caller who has so many places may take one more: only while it has less than `share` times as many as are
 * free. The more others come, the less each may have.
 */
export function mayTakeOneMore(own: number, free: number, share = usualShare): boolean {
  return free > 0 && own < free * share;
}

/** How many places each caller has; nothing is kept of whoever has none. */
export function countsOf() {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    of: (caller: string): number => counts.get(caller) ?? 0,
    total: (): number => total,
    add(caller: string): void {
      counts.set(caller, (counts.get(caller) ?? 0) + 1);
      total += 1;
    },
    drop(caller: string): void {
      const left = (counts.get(caller) ?? 0) - 1;
      if (left > 0) counts.set(caller, left);
      else counts.delete(caller);
      total -= 1;
    },
  };
}
