import { graphql } from '../../../generated/gql.ts';
import type { ChangeCandidateInput } from '../../../generated/graphql.ts';
import { notifyError } from '../../../lib/notice.ts';
import { offerUndo } from '../../../lib/undo.ts';
import { useWrite } from '../../../lib/write.ts';
import { recordQueries } from '../dialogs/person.ts';

const ChangeCandidate = graphql(`
  mutation ChangeCandidate($input: ChangeCandidateInput!) {
    changeCandidate(input: $input) {
      __typename
      ... on ChangeCandidateSuccess {
        candidate {
          id
          version
        }
      }
      ... on ChangedMeanwhile {
        message
      }
    }
  }
`);

export type Change = Omit<ChangeCandidateInput, 'idempotencyKey' | 'id' | 'expectedVersion'>;

/**
 * Saves changed fields; `before` holds the same fields as they were, for undo. Answers whether it was saved: a colleague's
 * change in between refuses it and is shown.
 */
export function useChangeCandidate(id: string, version: number) {
  const [write, isBusy] = useWrite(ChangeCandidate);
  const change = async (changed: Change, before: Change, said: string, onError?: (error: unknown) => void) => {
    const answer = await write(
      { id, expectedVersion: version, ...changed },
      { refetch: recordQueries, ...(onError && { onError }) },
    );
    const result = answer?.changeCandidate;
    if (result?.__typename === 'ChangedMeanwhile') notifyError(result.message);
    if (result?.__typename !== 'ChangeCandidateSuccess') return false;
    offerUndo(said, () => write({ id, ...before }, { refetch: recordQueries }));
    return true;
  };
  return { change, isBusy };
}
