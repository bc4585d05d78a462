import { type ComponentProps, useState } from 'react';
import { useNavigate } from 'react-router';
import { openCallCard } from '../../lib/call-card.ts';
import { openForm } from '../../lib/forms.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { t } from './messages.ts';
import { SuggestionPeek } from './SuggestionPeek.tsx';
import { SuggestionRow } from './SuggestionRow.tsx';
import { type Suggested, useTriage } from './use-triage.ts';

type Row = Suggested & ComponentProps<typeof SuggestionRow>['suggestion'];

/** The ranked people, decided on by keyboard: S shortlists, Delete and a number dismisses, Z brings back. */
export function SuggestionList({
  jobId,
  suggestions,
  hasMore,
  onEndReached,
  onDecided,
}: {
  jobId: string;
  suggestions: readonly Row[];
  hasMore: boolean;
  onEndReached: () => void;
  onDecided: () => void;
}) {
  const navigate = useNavigate();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [cursorId, setCursorId] = useState<string | undefined>();
  const [dismissingId, setDismissingId] = useState<string | undefined>();
  const [isPeeking, setPeeking] = useState(false);
  const hide = (id: string, isHidden: boolean) =>
    setHidden((before) => {
      const next = new Set(before);
      if (isHidden) next.add(id);
      else next.delete(id);
      return next;
    });
  const { accept, dismiss } = useTriage({ jobId, hide, onDecided });

  const shown = suggestions.filter(({ id }) => !hidden.has(id));
  const current = shown.find(({ id }) => id === cursorId) ?? shown[0];
  const actionsOf = (row: Row) => ({
    shortlist: () => void accept(row),
    message: () => openForm({ kind: 'log-message', person: { id: row.candidate.id, name: row.candidate.name } }),
    call: () => openCallCard({ candidateId: row.candidate.id, jobId }),
    askWhy: () => setDismissingId(row.id),
    dismiss: (reason: Parameters<typeof dismiss>[1]) => {
      setDismissingId(undefined);
      void dismiss(row, reason);
    },
    keep: () => setDismissingId(undefined),
  });
  const act = (action: 'shortlist' | 'message' | 'call' | 'askWhy') => () => current && actionsOf(current)[action]();
  useShortcuts(t('rediscovery.scope'), [
    { keys: 's', label: t('rediscovery.shortlist'), run: act('shortlist') },
    { keys: 'm', label: t('rediscovery.keys.message'), run: act('message') },
    { keys: 'l', label: t('rediscovery.keys.call'), run: act('call') },
    { keys: 'delete', label: t('rediscovery.keys.dismiss'), run: act('askWhy') },
  ]);

  return (
    <>
      <VirtualList
        label={t('rediscovery.people')}
        items={shown}
        getKey={({ id }) => id}
        rowHeight={136}
        renderRow={(row, { isCurrent }) => (
          <SuggestionRow
            suggestion={row}
            isCurrent={isCurrent}
            isDismissing={row.id === dismissingId}
            actions={actionsOf(row)}
          />
        )}
        onOpen={({ candidate }) => void navigate(`/candidates/${candidate.id}`)}
        onPeek={() => setPeeking((open) => !open)}
        onCursor={(row) => {
          setCursorId(row?.id);
          setDismissingId(undefined);
        }}
        hasMore={hasMore}
        onEndReached={onEndReached}
      />
      {isPeeking && current && (
        <SuggestionPeek
          candidateId={current.candidate.id}
          name={current.candidate.name}
          onShortlist={() => void accept(current)}
          onClose={() => setPeeking(false)}
        />
      )}
    </>
  );
}
