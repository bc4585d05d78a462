import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { t } from './messages.ts';
import { type ListActions, useListCursor } from './use-list-cursor.ts';
import styles from './VirtualList.module.css';

export interface RowState {
  isCurrent: boolean;
  isSelected: boolean;
  toggle: () => void;
}

export interface VirtualListProps<Item> extends ListActions<Item> {
  label: string;
  items: readonly Item[];
  getKey: (item: Item) => string;
  renderRow: (item: Item, state: RowState) => ReactNode;
  /** Pixels of a typical row; rows may grow, they are measured. */
  rowHeight?: number;
  /** Asks for the next page when the end comes near. */
  onEndReached?: () => void;
  hasMore?: boolean;
  className?: string | undefined;
}

/** Any number of rows in the page's own scroll: only those in sight exist. Rows are list items, so they may hold links and buttons. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, getKey, renderRow, rowHeight = 44, onEndReached, hasMore = false, selected, className } = props;
  const list = useRef<HTMLUListElement>(null);
  const [place, setPlace] = useState<{ scroller: Element | null; offset: number }>({ scroller: null, offset: 0 });
  const { cursor, setCursor, toggle } = useListCursor(items, getKey, props);

  useLayoutEffect(() => {
    const scroller = list.current?.closest('[data-scroller]') ?? document.scrollingElement;
    if (!list.current || !scroller) return;
    const offset = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    setPlace((before) =>
      before.scroller === scroller && Math.abs(before.offset - offset) < 1 ? before : { scroller, offset },
    );
  });

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => place.scroller,
    estimateSize: () => rowHeight,
    getItemKey: (position) => getKey(items[position] as Item),
    scrollMargin: place.offset,
    scrollPaddingStart: 60,
    scrollPaddingEnd: 24,
    overscan: 8,
    initialRect: { width: 1000, height: 900 },
  });
  const rows = virtualizer.getVirtualItems();

  const moved = useRef(false);
  useEffect(() => {
    if (moved.current && cursor >= 0) virtualizer.scrollToIndex(cursor);
    moved.current = true;
  }, [cursor, virtualizer]);

  const last = rows.at(-1)?.index ?? -1;
  useEffect(() => {
    if (hasMore && last >= items.length - 10) onEndReached?.();
  }, [hasMore, last, items.length, onEndReached]);

  return (
    <>
      <ul
        ref={list}
        aria-label={label}
        className={classes(styles.list, className)}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {rows.map((row) => {
          const item = items[row.index];
          if (item === undefined) return null;
          const key = getKey(item);
          const isCurrent = row.index === cursor;
          const isSelected = selected?.has(key) ?? false;
          return (
            <li
              key={row.key}
              ref={virtualizer.measureElement}
              data-index={row.index}
              data-current={isCurrent || undefined}
              data-selected={isSelected || undefined}
              aria-setsize={hasMore ? -1 : items.length}
              aria-posinset={row.index + 1}
              {...(isCurrent && { 'aria-current': true })}
              className={styles.row}
              style={{ transform: `translateY(${row.start - place.offset}px)` }}
              onFocus={() => setCursor(row.index)}
              onPointerDown={() => setCursor(row.index)}
            >
              {renderRow(item, { isCurrent, isSelected, toggle: () => toggle(key) })}
            </li>
          );
        })}
      </ul>
      {hasMore && (
        <p className={styles.more} role="status">
          {t('ui.loadingMore')}
        </p>
      )}
    </>
  );
}
