import { graphql } from '../../../generated/gql.ts';
import { LimitDialog } from '../../../lib/LimitDialog.tsx';
import { useWrite } from '../../../lib/write.ts';
import type { Client } from './fragment.ts';

const LimitClientMutation = graphql(`
  mutation LimitClient($input: LimitClientInput!) {
    limitClient(input: $input) {
      __typename
      ... on LimitClientSuccess {
        client {
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

export function LimitClient({ client, onClose }: { client: Client; onClose: () => void }) {
  const [limit, isBusy] = useWrite(LimitClientMutation);
  const { id, name, limitedTo, owner } = client;
  return (
    <LimitDialog
      kind="client"
      record={{ name, limitedTo, ownerId: owner?.id ?? null }}
      isBusy={isBusy}
      onSave={async (teamId, onError) =>
        Boolean(await limit({ clientId: id, teamId }, { refetch: ['ClientRecord'], onError }))
      }
      onClose={onClose}
    />
  );
}
