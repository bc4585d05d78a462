import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { rememberFit } from '../../lib/first-fit.ts';
import { openForm } from '../../lib/forms.ts';
import { isClosed } from '../../lib/job-words.ts';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { NoRecord, useWasThere } from '../../lib/NoRecord.tsx';
import { useMe } from '../../lib/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { Banner, EmptyState, ErrorState, Skeleton } from '../../ui/States.tsx';
import { FitLine } from './FitLine.tsx';
import { JobHead } from './JobHead.tsx';
import { LeftOut } from './LeftOut.tsx';
import { t } from './messages.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { useFilters } from './use-filters.ts';

const RediscoveryOfJob = graphql(`
  query RediscoveryOfJob($jobId: ID!, $after: String) {
    job(id: $jobId) {
      id
      title
      status
      openedAt
      ...RediscoveryJobHead
    }
    rediscovery(jobId: $jobId) {
      fitCount
      knownCount
      leftOutCount
      rankedAt
      leftOut {
        ...LeftOutGroup @unmask
      }
      suggestions(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            status
            candidate {
              id
              name
              owner {
                id
                name
              }
              source {
                type
              }
            }
            reasons {
              against
              evidenceAt
            }
            ...SuggestionRow
          }
        }
      }
    }
  }
`);

const liveTypes = [
  'SuggestionsMade',
  'SuggestionChanged',
  'SuggestionAccepted',
  'SuggestionDismissed',
  'JobChanged',
  'JobClosed',
  'CandidateShortlisted',
  'CandidateChanged',
  'CandidateOwnerChanged',
  'CandidateTemperatureChanged',
  'OffLimitsChanged',
];
const askAgainMs = 400;

export default function RediscoveryPage() {
  const { jobId = '' } = useParams();
  const { data, error, refetch, fetchMore } = useQuery(RediscoveryOfJob, {
    variables: { jobId },
    notifyOnNetworkStatusChange: false,
    errorPolicy: 'all',
  });
  useLiveRefetch(liveTypes, refetch);
  const filters = useFilters();

  const job = data?.job;
  const found = data?.rediscovery;
  const isRanking = Boolean(job && !isClosed(job.status) && !found?.rankedAt);
  useAskingAgain(isRanking, refetch);
  const { agency } = useMe();
  const isSeen = Boolean(found?.rankedAt);
  useEffect(() => {
    if (isSeen) rememberFit(agency.id);
  }, [isSeen, agency.id]);

  const wasThere = useWasThere(jobId, Boolean(job));
  if (error && !data?.job) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} rowHeight={120} avatar />;
  if (!job) return <NoRecord kind="job" wasThere={wasThere} />;

  const open = found?.suggestions.edges.map(({ node }) => node).filter(({ status }) => status === 'OPEN') ?? [];
  const shown = open.filter(filters.matches);
  return (
    <>
      <JobHead job={job} />
      {isClosed(job.status) && <Banner icon="info">{t('rediscovery.closed')}</Banner>}
      <FitLine
        isRanking={isRanking}
        fitCount={found?.fitCount ?? 0}
        knownCount={found?.knownCount ?? 0}
        leftOutCount={found?.leftOutCount ?? 0}
        candidates={open.map(({ candidate }) => candidate)}
        filters={filters}
      />
      {isRanking && <Skeleton rows={4} rowHeight={120} avatar />}
      {found && shown.length > 0 && (
        <SuggestionList
          jobId={jobId}
          suggestions={shown}
          hasMore={found.suggestions.pageInfo.hasNextPage}
          onEndReached={() => void fetchMore({ variables: { after: found.suggestions.pageInfo.endCursor } })}
          onDecided={() => void refetch()}
        />
      )}
      {!isRanking && open.length > 0 && shown.length === 0 && (
        <EmptyState
          icon="filter"
          title={t('rediscovery.filteredOut')}
          action={<Button onPress={filters.clear}>{t('rediscovery.clear')}</Button>}
        >
          {t('rediscovery.filteredOutHint', { count: open.length })}
        </EmptyState>
      )}
      {!isRanking && open.length === 0 && !isClosed(job.status) && <Nobody jobId={jobId} fits={found?.fitCount ?? 0} />}
      {found && found.leftOut.length > 0 && <LeftOut groups={found.leftOut} count={found.leftOutCount} />}
    </>
  );
}

/** A job that has just opened is ranked within moments; asking again covers a live connection that is down. */
function useAskingAgain(isOn: boolean, refetch: () => unknown): void {
  const latest = useRef(refetch);
  latest.current = refetch;
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(() => void latest.current(), askAgainMs);
    return () => clearInterval(timer);
  }, [isOn]);
}

function Nobody({ jobId, fits }: { jobId: string; fits: number }) {
  return (
    <EmptyState
      icon="spark"
      title={t(fits > 0 ? 'rediscovery.empty' : 'rediscovery.noFit')}
      action={
        <Button onPress={() => openForm({ kind: 'edit-needs', jobId })} icon="edit">
          {t('rediscovery.editNeeds')}
        </Button>
      }
    >
      {t(fits > 0 ? 'rediscovery.emptyHint' : 'rediscovery.noFitHint')}
    </EmptyState>
  );
}
