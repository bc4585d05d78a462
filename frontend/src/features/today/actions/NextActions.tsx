import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { partError } from '../../../lib/apollo.ts';
import { useShortcuts } from '../../../lib/keyboard.tsx';
import { ListEmpty } from '../../../lib/ListEmpty.tsx';
import { useLiveRefetch } from '../../../lib/live-refetch.ts';
import { useMe } from '../../../lib/session.tsx';
import { useWhose } from '../../../lib/Whose.tsx';
import { LinkButton } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../../ui/States.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { t } from '../messages.ts';
import { AnswerDialog } from '../waiting/AnswerDialog.tsx';
import { ActionPeek } from './ActionPeek.tsx';
import { EnrolDialog } from './EnrolDialog.tsx';
import { KeyHints } from './KeyHints.tsx';
import { NextActionRow } from './NextActionRow.tsx';
import { NextActionsOfDay } from './next-actions.graphql.ts';
import { snoozesOf } from './snoozes.ts';
import { useActionWrites } from './use-action-writes.ts';
import { useDoAction } from './use-do-action.ts';
import { useHidden } from './use-hidden.ts';

const keyOf = ({ kind, candidate }: { kind: string; candidate: { id: string } }) => `${candidate.id}:${kind}`;

/** What to do, ranked by what a day's delay costs: triage by keyboard. */
export function NextActions() {
  const { timeZone } = useMe();
  const { whose, memberIds } = useWhose();
  const navigate = useNavigate();
  const { data, previousData, error, refetch, fetchMore } = useQuery(NextActionsOfDay, { variables: { memberIds } });
  useLiveRefetch(['NextActionChanged'], refetch);

  const [cursorKey, setCursorKey] = useState<string | undefined>();
  const [snoozingKey, setSnoozingKey] = useState<string | undefined>();
  const [isPeeking, setPeeking] = useState(false);
  const { isHidden, hide, show } = useHidden(keyOf);
  const { record, done, snooze } = useActionWrites(hide, show);
  const { run, answering, enrolling, close } = useDoAction(record);

  const list = (data ?? previousData)?.nextActions;
  const actions = list?.edges.map(({ node }) => node).filter((action) => !isHidden(action)) ?? [];
  const current = actions.find((action) => keyOf(action) === cursorKey);
  useShortcuts(t('today.scope'), [
    { keys: 'd', label: t('today.do'), run: () => current && run(current) },
    { keys: 'e', label: t('today.done'), run: () => current && done(current) },
    { keys: 'h', label: t('today.snooze'), run: () => current && setSnoozingKey(keyOf(current)) },
  ]);

  return (
    <Section
      title={t('today.next')}
      aside={t('today.nextAside', { count: list?.totalCount ?? 0 })}
      actions={<KeyHints />}
      flush
    >
      {error && !list && <ErrorState error={partError(error, 'nextActions')} onRetry={() => void refetch()} />}
      {!list && !error && <Skeleton rows={7} rowHeight={58} avatar />}
      {list && actions.length === 0 && (
        <ListEmpty
          icon="check"
          title={t('today.nothing')}
          action={<LinkButton to="/rediscovery">{t('today.nothingAction')}</LinkButton>}
        >
          {t('today.nothingHint')}
        </ListEmpty>
      )}
      {list && actions.length > 0 && (
        <VirtualList
          key={whose}
          label={t('today.nextList')}
          items={actions}
          getKey={keyOf}
          rowHeight={59}
          renderRow={(action, { isCurrent }) => (
            <NextActionRow
              action={action}
              isCurrent={isCurrent}
              showsMember={whose === 'team'}
              onDo={() => run(action)}
              onDone={() => done(action)}
              snoozes={snoozesOf(timeZone, (until, words) => snooze(action, until, words))}
              isSnoozing={snoozingKey === keyOf(action)}
              onSnoozing={(isOpen) => setSnoozingKey(isOpen ? keyOf(action) : undefined)}
            />
          )}
          onOpen={({ candidate }) => void navigate(`/candidates/${candidate.id}`)}
          onPeek={() => setPeeking((open) => !open)}
          onCursor={(action) => setCursorKey(action && keyOf(action))}
          hasMore={list.pageInfo.hasNextPage}
          onEndReached={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })}
        />
      )}
      {isPeeking && current && (
        <ActionPeek
          action={current}
          onDo={() => run(current)}
          onDone={() => done(current)}
          onClose={() => setPeeking(false)}
        />
      )}
      {answering?.threadId && (
        <AnswerDialog candidateId={answering.candidate.id} threadId={answering.threadId} onClose={close} />
      )}
      {enrolling && <EnrolDialog action={enrolling} onClose={close} />}
    </Section>
  );
}
