import { useCallback, useEffect, useState } from 'react';
import { useShortcuts } from '../lib/keyboard.tsx';
import { t } from './messages.ts';

export interface ListActions<Item> {
  onOpen?: (item: Item) => void;
  onPeek?: (item: Item) => void;
  /** Keys of the selected rows and their change; leave out when rows cannot be selected. */
  selected?: ReadonlySet<string>;
  onSelect?: (selected: ReadonlySet<string>) => void;
  /** Tells which row the cursor is on, so that the page can act on it (D, E, H, S …). */
  onCursor?: (item: Item | undefined) => void;
}

export interface ListCursor {
  cursor: number;
  setCursor: (position: number) => void;
  toggle: (key: string) => void;
}

/** J and K (or the arrows) move, Enter opens, Space peeks, X selects: on every list of the client. */
export function useListCursor<Item>(
  items: readonly Item[],
  getKey: (item: Item) => string,
  { onOpen, onPeek, selected, onSelect, onCursor }: ListActions<Item>,
): ListCursor {
  const [cursorKey, setCursorKey] = useState<string | undefined>();
  const found = items.findIndex((item) => getKey(item) === cursorKey);
  const [lastPosition, setLastPosition] = useState(0);
  const cursor = items.length === 0 ? -1 : found >= 0 ? found : Math.min(lastPosition, items.length - 1);
  const current = items[cursor];
  const currentKey = current && getKey(current);

  const setCursor = useCallback(
    (position: number) => {
      const item = items[Math.max(0, Math.min(position, items.length - 1))];
      if (!item) return;
      setCursorKey(getKey(item));
      setLastPosition(Math.max(0, position));
    },
    [items, getKey],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when another row is under the cursor, not on each render
  useEffect(() => onCursor?.(current), [currentKey]);

  const toggle = (key: string) => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelect?.(next);
  };
  const next = () => setCursor(cursor + 1);
  const previous = () => setCursor(cursor - 1);
  useShortcuts(t('ui.list'), [
    { keys: 'j', label: t('ui.next'), run: next },
    { keys: 'k', label: t('ui.previous'), run: previous },
    { keys: 'down', label: t('ui.next'), run: next },
    { keys: 'up', label: t('ui.previous'), run: previous },
    onOpen !== undefined && { keys: 'enter', label: t('ui.open'), run: () => current && onOpen(current) },
    onPeek !== undefined && { keys: 'space', label: t('ui.peek'), run: () => current && onPeek(current) },
    onSelect !== undefined && { keys: 'x', label: t('ui.select'), run: () => currentKey && toggle(currentKey) },
  ]);
  return { cursor, setCursor, toggle };
}
