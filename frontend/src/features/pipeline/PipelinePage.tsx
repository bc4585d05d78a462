import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function PipelinePage() {
  return (
    <>
      <PageHeader title={t('pipeline.job.title')} lined />
      <EmptyState icon="swap" title={t('pipeline.job.empty')}>
        {t('pipeline.job.emptyHint')}
      </EmptyState>
    </>
  );
}
