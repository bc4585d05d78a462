import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function ClientPage() {
  return (
    <>
      <PageHeader title={t('clients.record.title')} lined />
      <EmptyState icon="client" title={t('clients.record.empty')}>
        {t('clients.record.emptyHint')}
      </EmptyState>
    </>
  );
}
