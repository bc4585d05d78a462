import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { NoRecord, useWasThere } from '../../lib/NoRecord.tsx';
import { Columns } from '../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { ClientAside } from './record/ClientAside.tsx';
import { ClientHeader } from './record/ClientHeader.tsx';
import { ClientJobs } from './record/ClientJobs.tsx';
import { ClientSubmissions } from './record/ClientSubmissions.tsx';
import { ClientRecord } from './record/fragment.ts';
import { OffLimitsRules } from './record/OffLimitsRules.tsx';

const liveTypes = [
  'ClientChanged',
  'ClientCreated',
  'OffLimitsChanged',
  'JobOpened',
  'JobChanged',
  'JobClosed',
  'CandidateShortlisted',
  'CandidateSubmitted',
  'InterviewScheduled',
  'FeedbackReceived',
  'OfferChanged',
  'CandidatePlaced',
  'CandidateRejected',
  'CandidateWithdrew',
  'EntryChanged',
];

export default function ClientPage() {
  const { clientId = '' } = useParams();
  const { data, error, refetch, fetchMore } = useQuery(ClientRecord, {
    variables: { id: clientId },
    errorPolicy: 'all',
  });
  useLiveRefetch(liveTypes, refetch);
  const client = data?.client;
  const wasThere = useWasThere(clientId, Boolean(client));
  if (error && !client) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} />;
  if (!client) return <NoRecord kind="client" wasThere={wasThere} />;
  return (
    <>
      <ClientHeader client={client} />
      <OffLimitsRules rules={client.offLimits} />
      <Columns aside={<ClientAside client={client} />}>
        <ClientJobs
          jobs={client.jobs}
          onMore={() => void fetchMore({ variables: { afterJob: client.jobs.pageInfo.endCursor } })}
        />
        <ClientSubmissions
          submissions={client.submissions}
          onMore={() => void fetchMore({ variables: { afterSubmission: client.submissions.pageInfo.endCursor } })}
        />
      </Columns>
    </>
  );
}
