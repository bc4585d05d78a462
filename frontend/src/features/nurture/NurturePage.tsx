import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function NurturePage() {
  return (
    <>
      <PageHeader title={t('nurture.list.title')} lined />
      <EmptyState icon="path" title={t('nurture.list.empty')}>
        {t('nurture.list.emptyHint')}
      </EmptyState>
    </>
  );
}
