import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorState, Skeleton } from '../../../ui/States.tsx';
import { t } from './messages.ts';
import { TimelineList } from './TimelineList.tsx';

const EpisodeTimeline = graphql(`
  query EpisodeTimeline($id: ID!, $episodeId: ID!, $after: String) {
    candidate(id: $id) {
      id
      timeline(first: 30, after: $after, filter: { episodeId: $episodeId }) {
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

/** What happened in one episode, field changes included. */
export function EpisodeEntries({ candidateId, episodeId }: { candidateId: string; episodeId: string }) {
  const { data, error, refetch, fetchMore } = useQuery(EpisodeTimeline, { variables: { id: candidateId, episodeId } });
  const timeline = data?.candidate?.timeline;
  if (error && !timeline) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!timeline) return <Skeleton rows={3} rowHeight={32} />;
  return (
    <>
      <TimelineList label={t('record.ledger.episode')} entries={timeline.edges.map(({ node }) => node)} />
      {timeline.pageInfo.hasNextPage && (
        <Button variant="ghost" onPress={() => void fetchMore({ variables: { after: timeline.pageInfo.endCursor } })}>
          {t('record.timeline.earlier')}
        </Button>
      )}
    </>
  );
}
