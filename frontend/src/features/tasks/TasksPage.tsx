import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function TasksPage() {
  return (
    <>
      <PageHeader title={t('tasks.list.title')} lined />
      <EmptyState icon="check" title={t('tasks.list.empty')}>
        {t('tasks.list.emptyHint')}
      </EmptyState>
    </>
  );
}
