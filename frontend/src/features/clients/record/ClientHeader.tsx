import { useState } from 'react';
import { openForm } from '../../../lib/forms.ts';
import { useShortcuts } from '../../../lib/keyboard.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { PageHeader } from '../../../ui/Page.tsx';
import { t } from '../messages.ts';
import type { Client } from './fragment.ts';
import { SetOffLimits } from './SetOffLimits.tsx';

export function ClientHeader({ client }: { client: Client }) {
  const { id, name, parent, openJobCount, placementCount } = client;
  const [isSetting, setSetting] = useState(false);
  const openJob = () => openForm({ kind: 'open-job', client: { id, name } });
  useShortcuts(t('clients.record.scope'), [{ keys: 'c', label: t('clients.record.openJob'), run: openJob }]);
  return (
    <PageHeader
      title={name}
      aside={
        parent && (
          <span className="muted">
            <Link plain to={`/clients/${parent.id}`}>
              {t('clients.branchOf', { name: parent.name })}
            </Link>
          </span>
        )
      }
      lead={t('clients.record.lead', { jobs: openJobCount, placements: placementCount })}
      actions={
        <>
          <Button icon="stop" onPress={() => setSetting(true)}>
            {t('clients.record.setOffLimits')}
          </Button>
          <Button variant="primary" icon="plus" kbd="c" onPress={openJob}>
            {t('clients.record.openJob')}
          </Button>
        </>
      }
    >
      {isSetting && <SetOffLimits client={client} onClose={() => setSetting(false)} />}
    </PageHeader>
  );
}
