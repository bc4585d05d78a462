import { LinkButton } from '../ui/Button.tsx';
import { usePageTitle } from '../ui/Page.tsx';
import { EmptyState } from '../ui/States.tsx';
import { t } from './messages.ts';

export function NotFound() {
  usePageTitle(t('app.notFound'));
  return (
    <EmptyState
      isPage
      icon="search"
      title={t('app.notFound')}
      action={<LinkButton to="/today">{t('app.toToday')}</LinkButton>}
    >
      {t('app.notFoundHint')}
    </EmptyState>
  );
}
