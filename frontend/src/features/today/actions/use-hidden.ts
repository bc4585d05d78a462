import { useState } from 'react';

/** Rows that are done or snoozed but still in the answer on the screen. */
export function useHidden<Item>(getKey: (item: Item) => string) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  return {
    isHidden: (item: Item) => hidden.has(getKey(item)),
    hide: (item: Item) => setHidden((before) => new Set(before).add(getKey(item))),
    show: (item: Item) =>
      setHidden((before) => {
        const next = new Set(before);
        next.delete(getKey(item));
        return next;
      }),
  };
}
