import { useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { partError } from '../../lib/apollo.ts';
import { ListEmpty } from '../../lib/ListEmpty.tsx';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { useWhose, WhoseControl } from '../../lib/Whose.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { PageHeader } from '../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { t } from './messages.ts';
import { submissionColumns } from './submission-columns.tsx';

const SubmissionHistory = graphql(`
  query SubmissionHistory($ownerIds: [ID!], $after: String) {
    submissionHistoryCounts(ownerIds: $ownerIds) {
      total
      awaitingFeedback
    }
    submissionHistory(ownerIds: $ownerIds, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          candidate {
            id
          }
          ...SubmissionOfHistory @unmask
        }
      }
    }
  }
`);

const liveTypes = ['CandidateSubmitted', 'FeedbackReceived', 'CandidateRejected', 'CandidatePlaced', 'EntryChanged'];

/** The list behind the count: what awaits the client's feedback, or had feedback or a fit note within 90 days. */
export default function SubmissionsPage() {
  const { whose, memberIds, setWhose } = useWhose();
  const navigate = useNavigate();
  const { data, previousData, error, refetch, fetchMore } = useQuery(SubmissionHistory, {
    variables: { ownerIds: memberIds },
  });
  useLiveRefetch(liveTypes, refetch);
  const shown = data ?? previousData;
  const list = shown?.submissionHistory;
  const counts = shown?.submissionHistoryCounts;
  return (
    <>
      <PageHeader
        title={t('today.submissions.title')}
        lead={list && t('today.submissions.lead', { count: list.totalCount, awaiting: counts?.awaitingFeedback ?? 0 })}
        lined
        actions={
          <>
            <LinkButton to={whose === 'team' ? '/today?whose=team' : '/today'} variant="ghost" icon="left">
              {t('today.submissions.back')}
            </LinkButton>
            <WhoseControl of="day" value={whose} onChange={setWhose} />
          </>
        }
      />
      {error && !list && <ErrorState error={partError(error, 'submissionHistory')} onRetry={() => void refetch()} />}
      {!list && !error && <Skeleton rows={8} rowHeight={60} avatar />}
      {list?.totalCount === 0 && (
        <ListEmpty
          icon="send"
          title={t('today.submissions.empty')}
          action={<LinkButton to="/pipeline">{t('today.submissions.emptyAction')}</LinkButton>}
        >
          {t('today.submissions.emptyHint')}
        </ListEmpty>
      )}
      {list && list.totalCount > 0 && (
        <DataGrid
          label={t('today.submissions.list')}
          columns={submissionColumns}
          items={list.edges.map(({ node }) => node)}
          getKey={({ id }) => id}
          rowLabel={({ candidate }) => candidate.name}
          rowHeight={60}
          onOpen={({ candidate }) => void navigate(`/candidates/${candidate.id}`)}
          hasMore={list.pageInfo.hasNextPage}
          onEndReached={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })}
        />
      )}
    </>
  );
}
