import { graphql } from '../../../generated/gql.ts';
import { notify } from '../../../lib/notice.ts';
import { offerUndo } from '../../../lib/undo.ts';
import { useWrite } from '../../../lib/write.ts';
import { t } from '../messages.ts';

const AddToPool = graphql(`
  mutation AddToPoolOfPage($input: AddToPoolInput!) {
    addToPool(input: $input) {
      __typename
      ... on AddToPoolSuccess {
        added
        pool {
          id
          memberCount
        }
      }
    }
  }
`);

const RemoveFromPool = graphql(`
  mutation RemoveFromPoolOfPage($input: RemoveFromPoolInput!) {
    removeFromPool(input: $input) {
      __typename
      ... on RemoveFromPoolSuccess {
        pool {
          id
          memberCount
        }
      }
    }
  }
`);

const options = { refetch: ['PoolOfPage'] };

export function usePoolWrites(poolId: string) {
  const [addToPool, isAdding] = useWrite(AddToPool);
  const [removeFromPool] = useWrite(RemoveFromPool);
  const add = async (candidateId: string) => {
    const answer = await addToPool({ poolId, candidateIds: [candidateId] }, options);
    if (answer) notify(t('nurture.pool.added', { count: answer.addToPool.added }));
    return answer !== undefined;
  };
  const remove = async (candidateIds: readonly string[]) => {
    const saved = await removeFromPool({ poolId, candidateIds: [...candidateIds] }, options);
    if (!saved) return;
    offerUndo(t('nurture.pool.removed', { count: candidateIds.length }), () =>
      addToPool({ poolId, candidateIds: [...candidateIds] }, options),
    );
  };
  return { add, isAdding, remove };
}
