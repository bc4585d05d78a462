import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/States.tsx';
import { t } from './messages.ts';

/** What is shown in place of a page that threw, or whose file could not be fetched after an upgrade. */
export function PageError() {
  return (
    <EmptyState
      icon="warning"
      title={t('app.pageFailed')}
      action={<Button onPress={() => window.location.reload()}>{t('app.reload')}</Button>}
    >
      {t('app.pageFailedHint')}
    </EmptyState>
  );
}
