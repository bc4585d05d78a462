import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { useShortcuts } from '../../../lib/keyboard.tsx';
import { useLiveRefetch } from '../../../lib/live-refetch.ts';
import { SegmentedControl } from '../../../ui/Choice.tsx';
import { Section } from '../../../ui/Page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/States.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { t } from '../messages.ts';
import { endedStatuses, runningStatuses, type StepWords } from '../words.ts';
import { EnrolmentRow } from './EnrolmentRow.tsx';
import { useEnrolmentWrites } from './use-enrolment-writes.ts';

const EnrolmentsOfPath = graphql(`
  query EnrolmentsOfPath($id: ID!, $statuses: [EnrolmentStatus!], $after: String) {
    path(id: $id) {
      id
      enrolments(first: 50, statuses: $statuses, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...EnrolmentRow @unmask
          }
        }
      }
    }
  }
`);

const liveTypes = ['EnrolmentStarted', 'EnrolmentStepped', 'EnrolmentChanged', 'EnrolmentStopped'];

export function Enrolments({ pathId, steps }: { pathId: string; steps: readonly StepWords[] }) {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const shows = search.get('show') === 'ended' ? 'ended' : 'running';
  const statuses = shows === 'ended' ? endedStatuses : runningStatuses;
  const { data, previousData, error, refetch, fetchMore } = useQuery(EnrolmentsOfPath, {
    variables: { id: pathId, statuses },
  });
  useLiveRefetch(liveTypes, refetch);
  const [cursorId, setCursorId] = useState<string | undefined>();
  const { pause, resume, stop } = useEnrolmentWrites();
  const list = (data ?? previousData)?.path?.enrolments;
  const current = list?.edges.find(({ node }) => node.id === cursorId)?.node;
  const toggle = () => {
    if (!current || shows === 'ended') return;
    const act = current.status === 'PAUSED' || current.status === 'ERROR' ? resume : pause;
    void act(current.id, current.candidate.name);
  };
  useShortcuts(t('nurture.scope'), [
    { keys: 'p', label: `${t('nurture.pause')}, ${t('nurture.resume')}`, run: toggle },
  ]);
  return (
    <Section
      title={t('nurture.people')}
      aside={list?.totalCount}
      flush
      actions={
        <SegmentedControl
          label={t('nurture.show')}
          options={[
            { id: 'running', label: t('nurture.running') },
            { id: 'ended', label: t('nurture.ended') },
          ]}
          value={shows}
          onChange={(next) => setSearch(next === 'ended' ? { show: 'ended' } : {}, { replace: true })}
        />
      }
    >
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <Skeleton rows={5} rowHeight={58} avatar />}
      {list?.totalCount === 0 && (
        <EmptyState icon="path" title={t(shows === 'ended' ? 'nurture.nobodyEnded' : 'nurture.nobodyRunning')}>
          {t(shows === 'ended' ? 'nurture.nobodyEndedHint' : 'nurture.nobodyRunningHint')}
        </EmptyState>
      )}
      {list && list.totalCount > 0 && (
        <VirtualList
          key={shows}
          label={t('nurture.people')}
          items={list.edges.map(({ node }) => node)}
          getKey={({ id }) => id}
          rowHeight={59}
          renderRow={(enrolment) => (
            <EnrolmentRow
              enrolment={enrolment}
              steps={steps}
              onPause={() => void pause(enrolment.id, enrolment.candidate.name)}
              onResume={() => void resume(enrolment.id, enrolment.candidate.name)}
              onStop={() => void stop(enrolment.id, enrolment.candidate.name)}
            />
          )}
          onCursor={(enrolment) => setCursorId(enrolment?.id)}
          onOpen={({ candidate }) => void navigate(`/candidates/${candidate.id}`)}
          hasMore={list.pageInfo.hasNextPage}
          onEndReached={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })}
        />
      )}
    </Section>
  );
}
