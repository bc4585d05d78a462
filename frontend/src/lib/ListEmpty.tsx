import type { ComponentProps } from 'react';
import { t } from '../ui/messages.ts';
import { EmptyState, Progress } from '../ui/States.tsx';
import { useFilling } from './filling.ts';
import styles from './ListEmpty.module.css';

/** An empty list; while the sample agency is still filling it says so instead of asking for work that is under way. */
export function ListEmpty(props: ComponentProps<typeof EmptyState>) {
  const filling = useFilling();
  if (!filling) return <EmptyState {...props} />;
  return (
    <EmptyState
      icon={props.icon}
      title={t('ui.filling')}
      action={
        <div className={styles.progress}>
          <Progress label={filling.step} value={filling.done} total={filling.total} />
        </div>
      }
    >
      {t('ui.fillingHint')}
    </EmptyState>
  );
}
