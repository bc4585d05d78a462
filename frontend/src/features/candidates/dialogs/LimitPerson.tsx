import { graphql } from '../../../generated/gql.ts';
import { LimitDialog } from '../../../lib/LimitDialog.tsx';
import { useWrite } from '../../../lib/write.ts';
import { type PersonRef, recordQueries } from './person.ts';

const LimitCandidate = graphql(`
  mutation LimitCandidate($input: LimitCandidateInput!) {
    limitCandidate(input: $input) {
      __typename
      ... on LimitCandidateSuccess {
        candidate {
          id
          limitedTo {
            id
            name
          }
        }
      }
    }
  }
`);

export function LimitPerson({
  person,
  onClose,
}: {
  person: PersonRef & { limitedTo: { id: string } | null; ownerId: string | null };
  onClose: () => void;
}) {
  const [limit, isBusy] = useWrite(LimitCandidate);
  return (
    <LimitDialog
      kind="person"
      record={person}
      isBusy={isBusy}
      onSave={async (teamId, onError) =>
        Boolean(await limit({ candidateId: person.id, teamId }, { refetch: recordQueries, onError }))
      }
      onClose={onClose}
    />
  );
}
