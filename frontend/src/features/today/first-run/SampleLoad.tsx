import { useFilling } from '../../../lib/filling.ts';
import { Progress } from '../../../ui/States.tsx';
import { t } from './messages.ts';
import styles from './SampleLoad.module.css';

/** How far the sample has filled; gone once it is complete. */
export function SampleLoad() {
  const filling = useFilling();
  if (!filling) return null;
  return (
    <div className={styles.load}>
      <Progress label={t('load.title')} value={filling.done} total={filling.total} />
      <p className="meta muted" role="status">
        {filling.hasFailed ? t('load.failed') : t('load.detail', { step: filling.step })}
      </p>
    </div>
  );
}
