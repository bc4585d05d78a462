import { graphql } from '../../../generated/gql.ts';
import { notify } from '../../../lib/notice.ts';
import { offerUndo } from '../../../lib/undo.ts';
import { useWrite } from '../../../lib/write.ts';
import { t } from '../messages.ts';

export const ChangeEnrolment = graphql(`
  mutation ChangeEnrolment($input: ChangeEnrolmentInput!) {
    changeEnrolment(input: $input) {
      __typename
      ... on ChangeEnrolmentSuccess {
        enrolment {
          id
          status
          stepNumber
          nextStepAt
        }
      }
    }
  }
`);

const options = { refetch: ['PathOfPage', 'EnrolmentsOfPath'] };

/** Pause and resume undo each other; a stop is final, the person can be put on the path anew. */
export function useEnrolmentWrites() {
  const [change] = useWrite(ChangeEnrolment);
  const pause = async (enrolmentId: string, name: string) => {
    if (await change({ enrolmentId, action: 'PAUSE' }, options))
      offerUndo(t('nurture.paused', { name }), () => change({ enrolmentId, action: 'RESUME' }, options));
  };
  const resume = async (enrolmentId: string, name: string) => {
    if (await change({ enrolmentId, action: 'RESUME' }, options))
      offerUndo(t('nurture.resumed', { name }), () => change({ enrolmentId, action: 'PAUSE' }, options));
  };
  const stop = async (enrolmentId: string, name: string) => {
    if (await change({ enrolmentId, action: 'STOP' }, options)) notify(t('nurture.stopped', { name }));
  };
  return { pause, resume, stop };
}
