import { Checkbox } from '../../../ui/Choice.tsx';
import styles from './LedgerRow.module.css';
import { t } from './messages.ts';

const columns = ['source', 'owner', 'history', 'fit', 'submission', 'next'] as const;

/** The names of the columns, in sight while the list scrolls. Each cell says its own to a screen reader. */
export function LedgerHead({
  selected,
  loaded,
  onAll,
}: {
  selected: number;
  loaded: number;
  onAll: (on: boolean) => void;
}) {
  return (
    <div className={styles.head}>
      <div className={styles.check}>
        <Checkbox
          label={t('list.selectAll', { count: loaded })}
          hideLabel
          isSelected={selected > 0 && selected >= loaded}
          isIndeterminate={selected > 0 && selected < loaded}
          onChange={onAll}
        />
      </div>
      <span aria-hidden>{t('list.column.person')}</span>
      {columns.map((column) => (
        <span key={column} aria-hidden className={styles.wide}>
          {t(`list.column.${column}`)}
        </span>
      ))}
    </div>
  );
}
