import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function JobPage() {
  return (
    <>
      <PageHeader title={t('jobs.record.title')} lined />
      <EmptyState icon="job" title={t('jobs.record.empty')}>
        {t('jobs.record.emptyHint')}
      </EmptyState>
    </>
  );
}
