import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { ActivityKind, TimelineFilter } from '../../../generated/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../../ui/States.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { t } from './messages.ts';
import { TimelineList } from './TimelineList.tsx';

const CandidateTimeline = graphql(`
  query CandidateTimeline($id: ID!, $filter: TimelineFilter, $after: String) {
    candidate(id: $id) {
      id
      timeline(first: 30, after: $after, filter: $filter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            ...TimelineItem
          }
        }
      }
    }
  }
`);

const messageKinds: ActivityKind[] = ['CALL', 'EMAIL', 'SMS', 'WHATSAPP', 'LINKEDIN', 'MEETING'];
const noteKinds: ActivityKind[] = ['NOTE', 'FIT_NOTE', 'HANDOFF'];
const submissionKinds: ActivityKind[] = [
  'APPLICATION',
  'SHORTLISTED',
  'SUBMITTED',
  'FEEDBACK',
  'INTERVIEW',
  'OFFER',
  'REJECTED',
  'WITHDRAWN',
  'PLACED',
  'PLACEMENT_EXTENDED',
  'PLACEMENT_ENDED',
  'BACKED_OUT',
  'REPRESENT_RIGHT_CHANGED',
];
const filters = {
  activity: { fieldChanges: false },
  messages: { kinds: messageKinds },
  notes: { kinds: noteKinds },
  submissions: { kinds: submissionKinds },
  changes: { fieldChanges: true },
} satisfies Record<string, TimelineFilter>;
type Tab = keyof typeof filters;
const tabs = Object.keys(filters) as Tab[];

/** Everything that happened, activity first and changed fields apart. The page's own query has fetched the first tab. */
export function Timeline({ candidateId }: { candidateId: string }) {
  const [tab, setTab] = useState<Tab>('activity');
  const { data, error, refetch, fetchMore } = useQuery(CandidateTimeline, {
    variables: { id: candidateId, filter: filters[tab] },
    fetchPolicy: tab === 'activity' ? 'cache-first' : 'cache-and-network',
  });
  const timeline = data?.candidate?.timeline;
  return (
    <Section title={t('record.timeline.title')}>
      <Tabs
        label={t('record.timeline.title')}
        tabs={tabs.map((id) => ({ id, label: t(`record.timeline.${id}`) }))}
        value={tab}
        onChange={setTab}
      >
        {error && !timeline && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!timeline && !error && <Skeleton rows={4} rowHeight={40} />}
        {timeline?.edges.length === 0 && <p className="muted">{t(`record.timeline.no.${tab}`)}</p>}
        {timeline && timeline.edges.length > 0 && (
          <TimelineList label={t(`record.timeline.${tab}`)} entries={timeline.edges.map(({ node }) => node)} />
        )}
        {timeline?.pageInfo.hasNextPage && (
          <Button onPress={() => void fetchMore({ variables: { after: timeline.pageInfo.endCursor } })}>
            {t('record.timeline.earlier')}
          </Button>
        )}
      </Tabs>
    </Section>
  );
}
