import { Checkbox } from './Choice.tsx';
import { classes } from './classes.ts';
import { type Column, tracks } from './columns.ts';
import styles from './DataGrid.module.css';
import { t } from './messages.ts';
import { VirtualList, type VirtualListProps } from './VirtualList.tsx';

export type { Column } from './columns.ts';

/**
 * A long list in columns, with a header that stays in sight, the keyboard of every list and selection when `onSelect` is given.
 * Each row is a list item; a cell's column name is read out before it.
 */
export function DataGrid<Item>({
  columns,
  compact = false,
  rowLabel,
  ...list
}: Omit<VirtualListProps<Item>, 'renderRow'> & {
  columns: readonly Column<Item>[];
  /** Rows of 36 instead of 44 pixels. */
  compact?: boolean;
  /** Names a row for its checkbox, for example the person's name. */
  rowLabel: (item: Item) => string;
}) {
  const selectable = list.onSelect !== undefined;
  const rowHeight = list.rowHeight ?? (compact ? 36 : 44);
  const allSelected =
    selectable && list.items.length > 0 && list.items.every((item) => list.selected?.has(list.getKey(item)));
  const someSelected = !allSelected && (list.selected?.size ?? 0) > 0;
  const selectAll = (on: boolean) => list.onSelect?.(new Set(on ? list.items.map(list.getKey) : []));
  return (
    <div
      className={classes(styles.grid, compact && styles.compact)}
      style={tracks(columns, selectable ? ['24px'] : [])}
    >
      <div className={styles.header}>
        {selectable && (
          <Checkbox
            label={t('ui.selectAll')}
            hideLabel
            isSelected={allSelected}
            isIndeterminate={someSelected}
            onChange={selectAll}
          />
        )}
        {columns.map((column) => (
          <span key={column.id} aria-hidden className={cellClass(column)}>
            {column.header}
          </span>
        ))}
      </div>
      <VirtualList
        {...list}
        rowHeight={rowHeight}
        renderRow={(item, { isSelected, toggle }) => (
          <div className={styles.row}>
            {selectable && (
              <Checkbox
                label={t('ui.selectOne', { name: rowLabel(item) })}
                hideLabel
                isSelected={isSelected}
                onChange={toggle}
              />
            )}
            {columns.map((column) => (
              <div key={column.id} className={cellClass(column)}>
                <span className="screen-reader">{column.header}: </span>
                {column.render(item)}
              </div>
            ))}
          </div>
        )}
      />
    </div>
  );
}

function cellClass<Item>(column: Column<Item>): string {
  return classes(
    styles.cell,
    column.align === 'end' && styles.end,
    column.wideOnly && styles.wideOnly,
    column.roomyOnly && styles.roomyOnly,
  );
}
