import { useState } from 'react';
import { openForm } from '../../../lib/forms.ts';
import { useShortcuts } from '../../../lib/keyboard.tsx';
import { LimitedTo } from '../../../lib/LimitedTo.tsx';
import { useMayLimit } from '../../../lib/teams.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { PageHeader } from '../../../ui/Page.tsx';
import { usePaletteActions } from '../../../ui/palette.ts';
import { t } from '../messages.ts';
import type { Client } from './fragment.ts';
import { LimitClient } from './LimitClient.tsx';
import { SetOffLimits } from './SetOffLimits.tsx';

export function ClientHeader({ client }: { client: Client }) {
  const { id, name, parent, openJobCount, placementCount } = client;
  const [asked, setAsked] = useState<'off-limits' | 'limit' | undefined>();
  const close = () => setAsked(undefined);
  const more = useMayLimit()
    ? [{ id: 'limit', label: t('clients.record.limit'), icon: 'lock' as const, run: () => setAsked('limit') }]
    : [];
  usePaletteActions([
    {
      id: 'off-limits',
      label: t('clients.record.setOffLimits'),
      icon: 'stop' as const,
      run: () => setAsked('off-limits'),
    },
    ...more,
  ]);
  const openJob = () => openForm({ kind: 'open-job', client: { id, name } });
  useShortcuts(t('clients.record.scope'), [{ keys: 'c', label: t('clients.record.openJob'), run: openJob }]);
  return (
    <PageHeader
      title={name}
      aside={
        <>
          {parent && (
            <span className="muted">
              <Link plain to={`/clients/${parent.id}`}>
                {t('clients.branchOf', { name: parent.name })}
              </Link>
            </span>
          )}
          <LimitedTo team={client.limitedTo} />
        </>
      }
      lead={t('clients.record.lead', { jobs: openJobCount, placements: placementCount })}
      actions={
        <>
          <Button icon="stop" onPress={() => setAsked('off-limits')}>
            {t('clients.record.setOffLimits')}
          </Button>
          <Button variant="primary" icon="plus" kbd="c" onPress={openJob}>
            {t('clients.record.openJob')}
          </Button>
          {more.length > 0 && (
            <Menu label={t('clients.record.more')} items={more}>
              <IconButton icon="more" label={t('clients.record.more')} />
            </Menu>
          )}
        </>
      }
    >
      {asked === 'off-limits' && <SetOffLimits client={client} onClose={close} />}
      {asked === 'limit' && <LimitClient client={client} onClose={close} />}
    </PageHeader>
  );
}
