import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { useShortcuts } from '../../../lib/keyboard.tsx';
import { useLiveRefetch } from '../../../lib/live-refetch.ts';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { Pill } from '../../../ui/Chip.tsx';
import { PageHeader } from '../../../ui/Page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/States.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { t } from '../messages.ts';
import { AddPeople } from './AddPeople.tsx';
import { PoolActions } from './PoolActions.tsx';
import { PoolDialog } from './PoolDialog.tsx';
import { PoolMemberRow } from './PoolMemberRow.tsx';
import { usePoolWrites } from './use-pool-writes.ts';

const PoolOfPage = graphql(`
  query PoolOfPage($id: ID!, $after: String) {
    pool(id: $id) {
      id
      name
      kind
      description
      members(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            candidate {
              id
              name
            }
            ...PoolMemberRow @unmask
          }
        }
      }
    }
  }
`);

const liveTypes = ['PoolChanged', 'PoolJoined', 'PoolLeft'];

/** Who is kept together here: added by name, taken out one by one or as selected. */
export default function PoolPage() {
  const { poolId = '' } = useParams();
  const navigate = useNavigate();
  const { data, error, refetch, fetchMore } = useQuery(PoolOfPage, { variables: { id: poolId } });
  useLiveRefetch(liveTypes, refetch);
  const { add, isAdding, remove } = usePoolWrites(poolId);
  const [open, setOpen] = useState<'add' | 'edit' | undefined>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  useShortcuts(t('nurture.scope'), [{ keys: 'c', label: t('nurture.pool.add'), run: () => setOpen('add') }]);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} rowHeight={56} avatar />;
  const { pool } = data;
  if (!pool) {
    return (
      <EmptyState
        icon="people"
        title={t('nurture.unknownPool')}
        action={<LinkButton to="/nurture">{t('nurture.back')}</LinkButton>}
      >
        {t('nurture.unknownHint')}
      </EmptyState>
    );
  }
  const members = pool.members.edges.map(({ node }) => node);
  const removeSelected = () => {
    void remove([...selected]);
    setSelected(new Set());
  };
  return (
    <>
      <PageHeader
        title={pool.name}
        aside={<Pill>{t(`nurture.kind.${pool.kind}`)}</Pill>}
        lead={[pool.description, t('nurture.members', { count: pool.members.totalCount })].filter(Boolean).join(' · ')}
        lined
        actions={
          <PoolActions
            poolId={pool.id}
            selectedCount={selected.size}
            onRemove={removeSelected}
            onEdit={() => setOpen('edit')}
            onAdd={() => setOpen('add')}
          />
        }
      />
      {members.length === 0 && (
        <EmptyState
          icon="people"
          title={t('nurture.pool.empty')}
          action={<Button onPress={() => setOpen('add')}>{t('nurture.pool.add')}</Button>}
        >
          {t('nurture.pool.emptyHint')}
        </EmptyState>
      )}
      {members.length > 0 && (
        <VirtualList
          label={t('nurture.pool.people')}
          items={members}
          getKey={({ candidate }) => candidate.id}
          rowHeight={59}
          renderRow={(member, { isSelected, toggle }) => (
            <PoolMemberRow
              member={member}
              isSelected={isSelected}
              onToggle={toggle}
              onRemove={() => void remove([member.candidate.id])}
            />
          )}
          selected={selected}
          onSelect={setSelected}
          onOpen={({ candidate }) => void navigate(`/candidates/${candidate.id}`)}
          hasMore={pool.members.pageInfo.hasNextPage}
          onEndReached={() => void fetchMore({ variables: { after: pool.members.pageInfo.endCursor } })}
        />
      )}
      {open === 'add' && (
        <AddPeople poolName={pool.name} isBusy={isAdding} onAdd={add} onClose={() => setOpen(undefined)} />
      )}
      {open === 'edit' && <PoolDialog pool={pool} onClose={() => setOpen(undefined)} />}
    </>
  );
}
