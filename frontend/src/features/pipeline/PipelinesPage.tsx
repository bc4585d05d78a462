import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function PipelinesPage() {
  return (
    <>
      <PageHeader title={t('pipeline.list.title')} lined />
      <EmptyState icon="swap" title={t('pipeline.list.empty')}>
        {t('pipeline.list.emptyHint')}
      </EmptyState>
    </>
  );
}
