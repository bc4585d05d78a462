import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function TodayPage() {
  return (
    <>
      <PageHeader title={t('today.today.title')} lined />
      <EmptyState icon="today" title={t('today.today.empty')}>
        {t('today.today.emptyHint')}
      </EmptyState>
    </>
  );
}
