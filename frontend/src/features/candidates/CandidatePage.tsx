import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function CandidatePage() {
  return (
    <>
      <PageHeader title={t('candidates.record.title')} lined />
      <EmptyState icon="person" title={t('candidates.record.empty')}>
        {t('candidates.record.emptyHint')}
      </EmptyState>
    </>
  );
}
