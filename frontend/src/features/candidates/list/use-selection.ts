import { useEffect, useState } from 'react';
import type { OwnedPerson } from '../dialogs/HandOverDialog.tsx';

interface Loaded {
  id: string;
  name: string;
  owner: { id: string } | null;
}

/** Which of the loaded people are selected; "all that match" loads the rest first. */
export function useSelection(people: readonly Loaded[], hasMore: boolean, more: () => Promise<unknown>) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [isGathering, setGathering] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page that arrives asks for the next
  useEffect(() => {
    if (!isGathering) return;
    setIds(new Set(people.map(({ id }) => id)));
    if (!hasMore) setGathering(false);
    else more().catch(() => setGathering(false));
  }, [isGathering, people.length, hasMore]);
  const chosen: OwnedPerson[] = people
    .filter(({ id }) => ids.has(id))
    .map(({ id, name, owner }) => ({ id, name, ownerId: owner?.id ?? null }));
  return {
    ids,
    setIds,
    chosen,
    isGathering,
    gatherAll: () => setGathering(true),
    selectLoaded: (on: boolean) => setIds(new Set(on ? people.map(({ id }) => id) : [])),
    clear: () => setIds(new Set()),
  };
}
