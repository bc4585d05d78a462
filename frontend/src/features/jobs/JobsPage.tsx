import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function JobsPage() {
  return (
    <>
      <PageHeader title={t('jobs.list.title')} lined />
      <EmptyState icon="job" title={t('jobs.list.empty')}>
        {t('jobs.list.emptyHint')}
      </EmptyState>
    </>
  );
}
