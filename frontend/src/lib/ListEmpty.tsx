import type { ComponentProps } from 'react';
import { t } from '../ui/messages.ts';
import { EmptyState, Progress } from '../ui/States.tsx';
import { useFilling } from './filling.ts';

/** An empty list; while the sample agency is still filling it says so instead of asking for work that is under way. */
export function ListEmpty(props: ComponentProps<typeof EmptyState>) {
  const filling = useFilling();
  if (!filling) return <EmptyState {...props} />;
  return (
    <EmptyState
      icon={props.icon}
      title={t('ui.filling')}
      action={<Progress label={filling.step} value={filling.done} total={filling.total} />}
    >
      {t('ui.fillingHint')}
    </EmptyState>
  );
}
