import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function CandidatesPage() {
  return (
    <>
      <PageHeader title={t('candidates.list.title')} lined />
      <EmptyState icon="people" title={t('candidates.list.empty')}>
        {t('candidates.list.emptyHint')}
      </EmptyState>
    </>
  );
}
