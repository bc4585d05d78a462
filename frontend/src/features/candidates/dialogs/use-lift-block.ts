import { graphql } from '../../../generated/gql.ts';
import { useWrite } from '../../../lib/write.ts';
import { recordQueries } from './person.ts';

const LiftBlock = graphql(`
  mutation LiftBlock($input: LiftBlockInput!) {
    liftBlock(input: $input) {
      __typename
    }
  }
`);

export function useLiftBlock(): (block: { candidateId: string; blockId: string }) => Promise<boolean> {
  const [liftBlock] = useWrite(LiftBlock);
  return async (block) => (await liftBlock(block, { refetch: recordQueries })) !== undefined;
}
