import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function RediscoveriesPage() {
  return (
    <>
      <PageHeader title={t('rediscovery.list.title')} lined />
      <EmptyState icon="spark" title={t('rediscovery.list.empty')}>
        {t('rediscovery.list.emptyHint')}
      </EmptyState>
    </>
  );
}
