import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { offerUndo } from '../../../lib/undo.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { ErrorState, Skeleton } from '../../../ui/States.tsx';
import { t } from './messages.ts';
import { type PersonRef, recordQueries } from './person.ts';

const Paths = graphql(`
  query PathsToPick {
    paths {
      id
      name
      active
      ruleSentence
      steps {
        number
      }
    }
  }
`);

const Enrol = graphql(`
  mutation EnrolFromRecord($input: EnrolInput!) {
    enrol(input: $input) {
      __typename
      ... on EnrolSuccess {
        enrolment {
          id
        }
      }
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

const StopEnrolment = graphql(`
  mutation StopEnrolment($input: ChangeEnrolmentInput!) {
    changeEnrolment(input: $input) {
      __typename
    }
  }
`);

export function EnrolDialog({ person, onClose }: { person: PersonRef; onClose: () => void }) {
  const { data, error, refetch } = useQuery(Paths);
  const [pathId, setPathId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | undefined>();
  const [enrol, isBusy] = useWrite(Enrol);
  const [change] = useWrite(StopEnrolment);
  const { errorOf, onError, clear } = useFailure('pathId');
  const paths = data?.paths?.filter(({ active }) => active);

  const save = async () => {
    if (!pathId) return;
    clear();
    setRefusal(undefined);
    const answer = await enrol({ pathId, candidateId: person.id }, { refetch: recordQueries, onError });
    const result = answer?.enrol;
    if (result?.__typename === 'NurtureForbidden') setRefusal(result.message);
    if (result?.__typename === 'AlreadyEnrolled')
      setRefusal(t('dialogs.enrol.known', { path: result.enrolment.path.name }));
    if (result?.__typename !== 'EnrolSuccess') return;
    onClose();
    const path = paths?.find(({ id }) => id === pathId)?.name ?? '';
    offerUndo(t('dialogs.enrol.saved', { name: person.name, path }), () =>
      change({ enrolmentId: result.enrolment.id, action: 'STOP' }, { refetch: recordQueries }),
    );
  };

  return (
    <FormDialog
      title={t('dialogs.enrol.title', { name: person.name })}
      saveLabel={t('dialogs.enrol.save')}
      isBusy={isBusy}
      canSave={pathId !== null}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!paths && !error && <Skeleton rows={3} />}
      {paths?.length === 0 && <p className="muted">{t('dialogs.enrol.none')}</p>}
      {paths && paths.length > 0 && (
        <RadioGroup
          label={t('dialogs.enrol.which')}
          options={paths.map(({ id, name, steps, ruleSentence }) => ({
            id,
            label: name,
            detail: `${t('dialogs.enrol.steps', { count: steps.length })}. ${ruleSentence}`,
          }))}
          value={pathId}
          onChange={setPathId}
          {...(errorOf('pathId') && { error: errorOf('pathId') ?? '' })}
        />
      )}
    </FormDialog>
  );
}
