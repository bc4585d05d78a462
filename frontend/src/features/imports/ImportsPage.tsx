import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function ImportsPage() {
  return (
    <>
      <PageHeader title={t('imports.list.title')} lined />
      <EmptyState icon="upload" title={t('imports.list.empty')}>
        {t('imports.list.emptyHint')}
      </EmptyState>
    </>
  );
}
