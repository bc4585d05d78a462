import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { t } from './messages.ts';

export default function SettingsPage() {
  return (
    <>
      <PageHeader title={t('settings.page.title')} lined />
      <EmptyState icon="settings" title={t('settings.page.empty')}>
        {t('settings.page.emptyHint')}
      </EmptyState>
    </>
  );
}
