import { classes } from './classes.ts';
import type { Column } from './columns.ts';
import styles from './Table.module.css';

/** A short table (up to some dozens of rows) whose cells may be several lines high; becomes labelled blocks when narrow. */
export function Table<Item>({
  label,
  columns,
  items,
  getKey,
  isCurrent,
}: {
  label: string;
  columns: readonly Column<Item>[];
  items: readonly Item[];
  getKey: (item: Item) => string;
  /** Softly marks the row that matters now. */
  isCurrent?: (item: Item) => boolean;
}) {
  return (
    <table className={styles.table} aria-label={label}>
      <colgroup>
        {columns.map((column) => (
          <col key={column.id} {...(column.width?.endsWith('%') && { width: column.width })} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={classes(column.align === 'end' && styles.end)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={getKey(item)} className={classes(isCurrent?.(item) && styles.current)}>
            {columns.map((column) => (
              <td
                key={column.id}
                data-label={column.header}
                className={classes(column.align === 'end' && styles.end, column.isName && styles.name)}
              >
                {column.render(item)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
