import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function RediscoveryPage() {
  return (
    <>
      <PageHeader title={t('rediscovery.job.title')} lined />
      <EmptyState icon="spark" title={t('rediscovery.job.empty')}>
        {t('rediscovery.job.emptyHint')}
      </EmptyState>
    </>
  );
}
