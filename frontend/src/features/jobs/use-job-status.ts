import { graphql } from '../../generated/gql.ts';
import type { JobStatus } from '../../generated/graphql.ts';
import { notify, notifyError } from '../../lib/notice.ts';
import { offerUndo } from '../../lib/undo.ts';
import { useWrite } from '../../lib/write.ts';
import { t } from './messages.ts';

const SetJobStatus = graphql(`
  mutation SetJobStatus($input: ChangeJobInput!) {
    changeJob(input: $input) {
      __typename
      ... on ChangeJobSuccess {
        job {
          id
          status
          version
        }
      }
    }
  }
`);

const ReopenJob = graphql(`
  mutation ReopenJob($input: ReopenJobInput!) {
    reopenJob(input: $input) {
      __typename
      ... on ReopenJobSuccess {
        job {
          id
          status
          version
        }
      }
    }
  }
`);

interface Job {
  id: string;
  title: string;
  status: JobStatus;
  version: number;
}

const said = { ON_HOLD: 'jobs.record.held', OPEN: 'jobs.record.resumed', COVERED: 'jobs.record.isCovered' } as const;

/** Hold, take up again, covered: undoable; reopening has closing as its reverse. */
export function useJobStatus(job: Job) {
  const [change] = useWrite(SetJobStatus);
  const [reopenJob] = useWrite(ReopenJob);

  const setStatus = async (status: keyof typeof said) => {
    const { id, title, version } = job;
    const result = (await change({ id, status, expectedVersion: version }))?.changeJob;
    if (result?.__typename === 'ChangedMeanwhile') notifyError(t('jobs.record.changedMeanwhile'));
    if (result?.__typename === 'JobClosedAlready') notifyError(t('jobs.record.closedMeanwhile'));
    if (result?.__typename !== 'ChangeJobSuccess') return;
    offerUndo(t(said[status], { title }), () => change({ id, status: job.status }));
  };
  const reopen = async () => {
    const answer = await reopenJob({ id: job.id }, { refetch: ['JobRecord'] });
    if (answer) notify(t('jobs.record.reopened', { title: job.title }));
  };
  return { setStatus: (status: keyof typeof said) => void setStatus(status), reopen: () => void reopen() };
}
