import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function ImportPage() {
  return (
    <>
      <PageHeader title={t('imports.run.title')} lined />
      <EmptyState icon="upload" title={t('imports.run.empty')}>
        {t('imports.run.emptyHint')}
      </EmptyState>
    </>
  );
}
