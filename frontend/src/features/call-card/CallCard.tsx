import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { closeCallCard, useCallCard } from '../../lib/call-card.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/States.tsx';
import { CallForm } from './CallForm.tsx';
import { t } from './messages.ts';

const CallCardQuery = graphql(`
  query CallCard($id: ID!) {
    candidate(id: $id) {
      id
      name
      ...CallFacts
      ...CallForm
    }
  }
`);

/** Mounted once by the shell; opened from any page through lib/call-card.ts. */
export default function CallCard() {
  const request = useCallCard();
  return request && <Card key={request.candidateId} candidateId={request.candidateId} />;
}

function Card({ candidateId }: { candidateId: string }) {
  const request = useCallCard();
  const { data, error, refetch } = useQuery(CallCardQuery, { variables: { id: candidateId } });
  const person = data?.candidate;
  if (person) return <CallForm candidate={person} jobId={request?.jobId} onSaved={request?.onSaved} />;
  return (
    <Dialog title={t('call.title')} isOpen onClose={closeCallCard} wide>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && <EmptyState icon="person" title={t('call.unknown')} />}
    </Dialog>
  );
}
