import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { ListEmpty } from '../../lib/ListEmpty.tsx';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { Button } from '../../ui/Button.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { PageHeader, Toolbar } from '../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { AddClient } from './AddClient.tsx';
import styles from './ClientsPage.module.css';
import { clientColumns } from './client-columns.tsx';
import { t } from './messages.ts';

const Clients = graphql(`
  query Clients($text: String, $after: String) {
    clients(text: $text, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...ClientColumns @unmask
        }
      }
    }
  }
`);

const liveTypes = ['ClientCreated', 'ClientChanged', 'OffLimitsChanged', 'JobOpened', 'JobClosed', 'PlacementChanged'];

export default function ClientsPage() {
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const text = search.get('text') ?? '';
  const { data, previousData, error, refetch, fetchMore } = useQuery(Clients, {
    variables: { text: text.trim() || null },
    errorPolicy: 'all',
  });
  useLiveRefetch(liveTypes, refetch);
  useShortcuts(t('clients.list.scope'), [
    { keys: 'c', label: t('clients.new'), run: () => setAdding(true) },
    { keys: '/', label: t('clients.list.search'), run: () => input.current?.focus() },
  ]);
  const page = (data ?? previousData)?.clients;
  const clients = page?.edges.map(({ node }) => node) ?? [];
  const setText = (next: string) => setSearch(next ? { text: next } : {}, { replace: true });
  const [typed, type] = useTyped(text, setText);

  return (
    <>
      <PageHeader
        title={t('clients.list.title')}
        lead={page && t('clients.list.lead', { count: page.totalCount })}
        actions={
          <Button variant="primary" icon="plus" kbd="c" onPress={() => setAdding(true)}>
            {t('clients.new')}
          </Button>
        }
      />
      <Toolbar>
        <div className={styles.search}>
          <TextField
            label={t('clients.list.search')}
            placeholder={t('clients.list.search')}
            hideLabel
            icon="search"
            type="search"
            inputRef={input}
            value={typed}
            onChange={type}
          />
        </div>
      </Toolbar>
      {error && !page && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!page && !error && <Skeleton rows={10} rowHeight={52} />}
      {page && clients.length === 0 && (
        <ListEmpty
          icon={text ? 'filter' : 'client'}
          title={t(text ? 'clients.list.none' : 'clients.list.empty')}
          action={
            text ? (
              <Button onPress={() => setText('')}>{t('clients.list.clear')}</Button>
            ) : (
              <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>
                {t('clients.new')}
              </Button>
            )
          }
        >
          {t(text ? 'clients.list.noneHint' : 'clients.list.emptyHint')}
        </ListEmpty>
      )}
      {page && clients.length > 0 && (
        <DataGrid
          label={t('clients.list.label')}
          items={clients}
          getKey={({ id }) => id}
          rowLabel={({ name }) => name}
          rowHeight={52}
          columns={clientColumns}
          onOpen={({ id }) => void navigate(`/clients/${id}`)}
          hasMore={page.pageInfo.hasNextPage}
          onEndReached={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
        />
      )}
      {isAdding && <AddClient onClose={() => setAdding(false)} />}
    </>
  );
}
