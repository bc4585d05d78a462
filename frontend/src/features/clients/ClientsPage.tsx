import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function ClientsPage() {
  return (
    <>
      <PageHeader title={t('clients.list.title')} lined />
      <EmptyState icon="client" title={t('clients.list.empty')}>
        {t('clients.list.emptyHint')}
      </EmptyState>
    </>
  );
}
