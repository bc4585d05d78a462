import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { notify } from '../../../lib/notice.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { ErrorState, Skeleton } from '../../../ui/States.tsx';
import { t } from '../messages.ts';
import type { DoableAction } from './use-do-action.ts';

const PathsToEnter = graphql(`
  query PathsToEnter {
    paths {
      id
      name
      active
      steps {
        number
      }
      activeCount
    }
  }
`);

const EnrolFromToday = graphql(`
  mutation EnrolFromToday($input: EnrolInput!) {
    enrol(input: $input) {
      __typename
      ... on AlreadyEnrolled {
        enrolment {
          id
          path {
            id
            name
          }
        }
      }
      ... on NurtureForbidden {
        message
      }
    }
  }
`);

/** Puts the person of the action on a path without leaving the list. */
export function EnrolDialog({ action, onClose }: { action: DoableAction; onClose: () => void }) {
  const { data, error, refetch } = useQuery(PathsToEnter);
  const paths = data?.paths?.filter(({ active }) => active) ?? [];
  const [chosen, setChosen] = useState<string | undefined>();
  const pathId = chosen ?? paths[0]?.id;
  const [refusal, setRefusal] = useState<string | undefined>();
  const { errorOf, onError, clear } = useFailure('pathId');
  const [enrol, isBusy] = useWrite(EnrolFromToday);

  const save = async () => {
    if (!pathId) return;
    clear();
    const answer = await enrol(
      { candidateId: action.candidate.id, pathId },
      { refetch: ['NextActionsOfDay', 'NextActionCount', 'DayCounts'], onError },
    );
    const result = answer?.enrol;
    if (result?.__typename === 'NurtureForbidden') setRefusal(result.message);
    if (result?.__typename === 'AlreadyEnrolled')
      setRefusal(t('today.enrol.already', { path: result.enrolment.path.name }));
    if (result?.__typename !== 'EnrolSuccess') return;
    notify(t('today.enrol.done', { name: action.candidate.name }));
    onClose();
  };

  return (
    <FormDialog
      title={t('today.enrol.title', { name: action.candidate.name })}
      saveLabel={t('today.enrol.save')}
      isBusy={isBusy}
      canSave={Boolean(pathId)}
      refusal={refusal ?? errorOf('pathId')}
      onSave={() => void save()}
      onClose={onClose}
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data && (
        <RadioGroup
          label={t('today.enrol.path')}
          options={paths.map(({ id, name, steps, activeCount }) => ({
            id,
            label: name,
            detail: t('today.enrol.detail', { steps: steps.length, people: activeCount }),
          }))}
          value={pathId ?? null}
          onChange={setChosen}
        />
      )}
    </FormDialog>
  );
}
