import { useState } from 'react';
import { formatNumber } from '../../../lib/format.ts';
import { useShortcuts } from '../../../lib/keyboard.tsx';
import { Button } from '../../../ui/Button.tsx';
import { HandOverDialog, type OwnedPerson } from '../dialogs/HandOverDialog.tsx';
import { PoolDialog } from '../dialogs/PoolDialog.tsx';
import styles from './BulkBar.module.css';
import { t } from './messages.ts';

const mostInPool = 500;

/** What can be done with the selected people, while there are any. */
export function BulkBar({
  people,
  matching,
  onAllMatching,
  isGathering,
  onClear,
}: {
  people: readonly OwnedPerson[];
  /** How many match the view in all. */
  matching: number;
  onAllMatching: () => void;
  isGathering: boolean;
  onClear: () => void;
}) {
  const [asked, setAsked] = useState<'pool' | 'handOver' | null>(null);
  useShortcuts(t('list.scope'), [
    { keys: 'p', label: t('list.bulk.pool'), run: () => setAsked('pool') },
    { keys: 'o', label: t('list.bulk.handOver'), run: () => setAsked('handOver') },
    { keys: 'escape', label: t('list.bulk.clear'), run: onClear },
  ]);
  const close = () => setAsked(null);
  return (
    <section className={styles.bar} aria-label={t('list.bulk.title')}>
      <p role="status">
        <b className="number">{t('list.bulk.selected', { count: people.length })}</b>
      </p>
      {people.length < matching && matching <= mostInPool && (
        <Button variant="ghost" isPending={isGathering} onPress={onAllMatching}>
          {t('list.bulk.all', { count: matching })}
        </Button>
      )}
      {people.length < matching && matching > mostInPool && (
        <p className="meta muted">{t('list.bulk.tooMany', { count: formatNumber(matching), most: mostInPool })}</p>
      )}
      <span className={styles.actions}>
        <Button icon="people" kbd="p" isDisabled={people.length > mostInPool} onPress={() => setAsked('pool')}>
          {t('list.bulk.pool')}
        </Button>
        <Button icon="person" kbd="o" onPress={() => setAsked('handOver')}>
          {t('list.bulk.handOver')}
        </Button>
        <Button variant="ghost" kbd="escape" onPress={onClear}>
          {t('list.bulk.clear')}
        </Button>
      </span>
      {asked === 'pool' && <PoolDialog people={people} onClose={close} onDone={onClear} />}
      {asked === 'handOver' && <HandOverDialog people={people} onClose={close} onDone={onClear} />}
    </section>
  );
}
