import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { NoRecord, useWasThere } from '../../lib/NoRecord.tsx';
import { Columns } from '../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { JobActivity } from './record/JobActivity.tsx';
import { JobAside } from './record/JobAside.tsx';
import { JobHeader } from './record/JobHeader.tsx';
import { JobPeople } from './record/JobPeople.tsx';
import { JobPipeline } from './record/JobPipeline.tsx';

const JobRecord = graphql(`
  query JobRecord($id: ID!) {
    job(id: $id) {
      id
      ...JobRecordFields @unmask
    }
  }
`);

const liveTypes = [
  'JobChanged',
  'JobClosed',
  'ClientChanged',
  'CandidateApplied',
  'CandidateShortlisted',
  'CandidateSubmitted',
  'InterviewScheduled',
  'InterviewHeld',
  'FeedbackReceived',
  'OfferChanged',
  'CandidatePlaced',
  'CandidateRejected',
  'CandidateWithdrew',
  'EntryChanged',
  'SuggestionsMade',
  'SuggestionChanged',
  'SuggestionAccepted',
  'SuggestionDismissed',
];

export default function JobPage() {
  const { jobId = '' } = useParams();
  const { data, error, refetch } = useQuery(JobRecord, { variables: { id: jobId }, errorPolicy: 'all' });
  useLiveRefetch(liveTypes, refetch);
  const job = data?.job;
  const wasThere = useWasThere(jobId, Boolean(job));
  if (error && !job) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} />;
  if (!job) return <NoRecord kind="job" wasThere={wasThere} />;
  return (
    <>
      <JobHeader job={job} />
      <Columns aside={<JobAside job={job} />}>
        <JobPeople job={job} />
        <JobPipeline job={job} />
        <JobActivity entries={job.entries} />
      </Columns>
    </>
  );
}
