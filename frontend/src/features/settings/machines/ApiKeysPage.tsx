import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { partError } from '../../../lib/apollo.ts';
import { useLiveRefetch } from '../../../lib/live-refetch.ts';
import { useMe } from '../../../lib/session.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Banner, EmptyState, ErrorState, Skeleton } from '../../../ui/States.tsx';
import { SettingsHeader } from '../SettingsHeader.tsx';
import { ApiClientItem } from './ApiClientItem.tsx';
import { CreateClientDialog } from './CreateClientDialog.tsx';
import styles from './Machines.module.css';
import { t } from './messages.ts';

const ApiClients = graphql(`
  query ApiClients {
    apiClients {
      id
      ...ApiClientItem @unmask
    }
  }
`);

/** Which programs may ask, as what, and with which keys. */
export default function ApiKeysPage() {
  const { agency, member } = useMe();
  const administers = member.role === 'owner' || member.role === 'admin';
  return (
    <>
      <SettingsHeader title={t('machines.title')} lead={t('machines.lead')} />
      {administers && !agency.sample ? (
        <Clients />
      ) : (
        <Banner>{t(agency.sample ? 'machines.sample' : 'machines.forbidden')}</Banner>
      )}
    </>
  );
}

function Clients() {
  const { data, error, refetch } = useQuery(ApiClients);
  useLiveRefetch(['ApiClientChanged'], refetch);
  const [isCreating, setCreating] = useState(false);
  const clients = data?.apiClients;
  const create = (
    <Button variant="primary" icon="plus" onPress={() => setCreating(true)}>
      {t('machines.new')}
    </Button>
  );
  return (
    <Section
      title={t('machines.clients')}
      aside={clients?.filter(({ revokedAt }) => !revokedAt).length || undefined}
      actions={clients && clients.length > 0 && create}
    >
      {error && !clients && <ErrorState error={partError(error, 'apiClients')} onRetry={() => void refetch()} />}
      {!clients && !error && <Skeleton rows={3} />}
      {clients?.length === 0 && (
        <EmptyState icon="key" title={t('machines.none')} action={create}>
          {t('machines.noneWhy')}
        </EmptyState>
      )}
      {clients && clients.length > 0 && (
        <ul className={styles.clients}>
          {clients.map((client) => (
            <ApiClientItem key={client.id} client={client} />
          ))}
        </ul>
      )}
      {isCreating && <CreateClientDialog onClose={() => setCreating(false)} />}
    </Section>
  );
}
