import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { openCallCard, selectNextRow } from '../../lib/call-card.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { ListEmpty } from '../../lib/ListEmpty.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/States.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { AddPerson } from './dialogs/AddPerson.tsx';
import { PoolsToPick } from './dialogs/PoolDialog.tsx';
import { BulkBar } from './list/BulkBar.tsx';
import { CandidatePeek } from './list/CandidatePeek.tsx';
import { Filters } from './list/Filters.tsx';
import { isNarrowed, readView, writeView } from './list/filter.ts';
import { LedgerHead } from './list/LedgerHead.tsx';
import { LedgerRow } from './list/LedgerRow.tsx';
import { t } from './list/messages.ts';
import { useCandidates } from './list/use-candidates.ts';
import { useSelection } from './list/use-selection.ts';

export default function CandidatesPage() {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const view = readView(search);
  const { people, totalCount, hasMore, isStale, error, refetch, more } = useCandidates(view);
  const [isAdding, setAdding] = useState(() => search.has('add'));
  const [isPeeking, setPeeking] = useState(false);
  const [cursorId, setCursorId] = useState<string | undefined>();
  const selection = useSelection(people, hasMore, more);
  const { data: pools } = useQuery(PoolsToPick, { skip: !view.pool });
  const current = people.find(({ id }) => id === cursorId);
  const call = () => current && openCallCard({ candidateId: current.id, onSaved: selectNextRow });
  useShortcuts(t('list.scope'), [
    { keys: 'c', label: t('list.add'), run: () => setAdding(true) },
    { keys: 'l', label: t('list.call'), run: call },
  ]);
  const isEmpty = totalCount === 0 && !isStale;

  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={totalCount === undefined ? ' ' : t('list.lead', { count: totalCount, narrowed: isNarrowed(view) })}
        actions={
          <>
            <LinkButton to="/imports" icon="upload">
              {t('list.import')}
            </LinkButton>
            <Button variant="primary" icon="plus" kbd="c" onPress={() => setAdding(true)}>
              {t('list.add')}
            </Button>
          </>
        }
      />
      <Filters
        view={view}
        poolName={pools?.pools?.find(({ id }) => id === view.pool)?.name}
        onChange={(change) => setSearch(writeView({ ...view, ...change }), { replace: true })}
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {totalCount === undefined && !error && <Skeleton rows={9} rowHeight={64} />}
      {isEmpty && <Empty narrowed={isNarrowed(view)} onAdd={() => setAdding(true)} />}
      {people.length > 0 && (
        <>
          <LedgerHead selected={selection.ids.size} loaded={people.length} onAll={selection.selectLoaded} />
          <VirtualList
            label={t('list.label')}
            items={people}
            getKey={({ id }) => id}
            rowHeight={81}
            renderRow={(person, { isSelected, toggle }) => (
              <LedgerRow candidate={person} isSelected={isSelected} onToggle={toggle} />
            )}
            onOpen={({ id }) => void navigate(`/candidates/${id}`)}
            onPeek={() => setPeeking(!isPeeking)}
            onCursor={(person) => setCursorId(person?.id)}
            selected={selection.ids}
            onSelect={selection.setIds}
            hasMore={hasMore}
            onEndReached={() => void more()}
          />
        </>
      )}
      {selection.chosen.length > 0 && (
        <BulkBar
          people={selection.chosen}
          matching={totalCount ?? 0}
          onAllMatching={() => void selection.gatherAll()}
          isGathering={selection.isGathering}
          onClear={selection.clear}
        />
      )}
      {isPeeking && current && <CandidatePeek candidate={current} onCall={call} onClose={() => setPeeking(false)} />}
      {isAdding && <AddPerson onClose={() => setAdding(false)} />}
    </>
  );
}

function Empty({ narrowed, onAdd }: { narrowed: boolean; onAdd: () => void }) {
  if (narrowed) {
    return (
      <EmptyState icon="search" title={t('list.noMatch')} action={<Button onPress={onAdd}>{t('list.add')}</Button>}>
        {t('list.noMatchHint')}
      </EmptyState>
    );
  }
  return (
    <ListEmpty
      icon="people"
      title={t('list.empty')}
      action={
        <>
          <LinkButton to="/imports" variant="primary" icon="upload">
            {t('list.emptyImport')}
          </LinkButton>
          <Button onPress={onAdd}>{t('list.add')}</Button>
        </>
      }
    >
      {t('list.emptyHint')}
    </ListEmpty>
  );
}
