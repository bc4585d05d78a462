import { graphql } from '../../../generated/gql.ts';
import { LimitDialog } from '../../../lib/LimitDialog.tsx';
import { useWrite } from '../../../lib/write.ts';
import type { JobRecord } from './fragment.ts';

const LimitJobMutation = graphql(`
  mutation LimitJob($input: LimitJobInput!) {
    limitJob(input: $input) {
      __typename
      ... on LimitJobSuccess {
        job {
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

export function LimitJob({ job, onClose }: { job: JobRecord; onClose: () => void }) {
  const [limit, isBusy] = useWrite(LimitJobMutation);
  const { id, title, limitedTo, owner, client } = job;
  return (
    <LimitDialog
      kind="job"
      record={{ name: title, limitedTo, ownerId: owner?.id ?? null, client }}
      isBusy={isBusy}
      onSave={async (teamId, onError) =>
        Boolean(await limit({ jobId: id, teamId }, { refetch: ['JobRecord'], onError }))
      }
      onClose={onClose}
    />
  );
}
