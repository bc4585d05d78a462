import { type ReactNode, useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { formatDate } from '../../../lib/format.ts';
import { useMembers } from '../../../lib/members.ts';
import { notifyError } from '../../../lib/notice.ts';
import { offerUndo } from '../../../lib/undo.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Link } from '../../../ui/Link.tsx';
import { JobPicker, type PickedJob } from './JobPicker.tsx';
import { t } from './messages.ts';
import { type PersonRef, recordQueries } from './person.ts';

const Shortlist = graphql(`
  mutation ShortlistFromRecord($input: ShortlistCandidateInput!) {
    shortlistCandidate(input: $input) {
      __typename
      ... on ShortlistCandidateSuccess {
        entry {
          id
        }
      }
      ... on AlreadyInPipeline {
        entry {
          id
          submission {
            id
            sentAt
            sentBy {
              id
            }
          }
        }
      }
      ... on CandidateBlocked {
        message
      }
    }
  }
`);

const Unshortlist = graphql(`
  mutation UnshortlistFromRecord($input: UnshortlistInput!) {
    unshortlist(input: $input) {
      __typename
      ... on TooLateToUndo {
        message
      }
    }
  }
`);

export interface SuggestedJob extends PickedJob {
  suggestionId: string;
}

export function ShortlistDialog({
  person,
  suggested,
  jobId,
  onClose,
}: {
  person: PersonRef;
  suggested: readonly SuggestedJob[];
  /** Chosen already, from a suggestion. */
  jobId?: string | undefined;
  onClose: () => void;
}) {
  const [job, setJob] = useState<PickedJob | null>(() => suggested.find(({ id }) => id === jobId) ?? null);
  const [refusal, setRefusal] = useState<ReactNode>();
  const [shortlist, isBusy] = useWrite(Shortlist);
  const [unshortlist] = useWrite(Unshortlist);
  const { errorOf, onError, clear } = useFailure('jobId');
  const { nameOf } = useMembers();

  const takeOff = async (entryId: string) => {
    const answer = await unshortlist({ entryId }, { refetch: recordQueries });
    if (answer?.unshortlist.__typename === 'TooLateToUndo') notifyError(answer.unshortlist.message);
  };
  const save = async () => {
    if (!job) return;
    clear();
    setRefusal(undefined);
    const suggestionId = suggested.find(({ id }) => id === job.id)?.suggestionId ?? null;
    const answer = await shortlist(
      { candidateId: person.id, jobId: job.id, suggestionId },
      { refetch: recordQueries, onError },
    );
    const result = answer?.shortlistCandidate;
    if (!result) return;
    switch (result.__typename) {
      case 'CandidateBlocked':
        return setRefusal(result.message);
      case 'JobClosedAlready':
        return setRefusal(t('dialogs.shortlist.closed'));
      case 'AlreadyInPipeline': {
        const { submission } = result.entry;
        const known = {
          who: nameOf(submission?.sentBy?.id) || t('dialogs.shortlist.somebody'),
          at: submission ? formatDate(submission.sentAt, 'instant') : '',
        };
        const open = { a: <Link to={`/pipeline/${job.id}`}>{''}</Link> };
        return setRefusal(t.rich(submission ? 'dialogs.shortlist.sent' : 'dialogs.shortlist.known', known, open));
      }
      default:
        onClose();
        offerUndo(t('dialogs.shortlist.saved', { name: person.name, job: job.label }), () => takeOff(result.entry.id));
    }
  };

  return (
    <FormDialog
      title={t('dialogs.shortlist.title', { name: person.name })}
      saveLabel={t('dialogs.shortlist.save')}
      isBusy={isBusy}
      canSave={job !== null}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      <JobPicker value={job} suggested={suggested} onChange={setJob} error={errorOf('jobId')} />
    </FormDialog>
  );
}
