import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { NoRecord, useWasThere } from '../../lib/NoRecord.tsx';
import { Button } from '../../ui/Button.tsx';
import { Banner, ErrorState, Skeleton } from '../../ui/States.tsx';
import { CandidateRecord } from './record/CandidateRecord.tsx';
import { t } from './record/messages.ts';
import { useRecordLive } from './record/use-record-live.ts';

/** All of the page in one query: the record, then in one more stage what the other services know of the person. */
const RecordQuery = graphql(`
  query CandidateRecord($id: ID!) {
    candidate(id: $id) {
      id
      ...CandidateRecord
      timeline(first: 30, filter: { fieldChanges: false }) {
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

export default function CandidatePage() {
  const { candidateId = '' } = useParams();
  const { data, error, refetch } = useQuery(RecordQuery, { variables: { id: candidateId } });
  useRecordLive(candidateId, refetch);
  const wasThere = useWasThere(candidateId, Boolean(data?.candidate));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={10} avatar />;
  if (!data.candidate) return <NoRecord kind="person" wasThere={wasThere} />;
  return (
    <>
      {error && (
        <Banner tone="warning" action={<Button onPress={() => void refetch()}>{t('record.again')}</Button>}>
          {t('record.partial')}
        </Banner>
      )}
      <CandidateRecord key={data.candidate.id} candidate={data.candidate} />
    </>
  );
}
