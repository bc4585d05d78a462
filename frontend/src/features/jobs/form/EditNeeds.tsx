import { useQuery } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { JobToEditQuery } from '../../../generated/graphql.ts';
import { notify } from '../../../lib/notice.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { ErrorState, Skeleton } from '../../../ui/States.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from '../messages.ts';
import { JobFields } from './JobFields.tsx';
import { draftOf, jobInput } from './job-draft.ts';

const JobToEdit = graphql(`
  query JobToEdit($id: ID!) {
    job(id: $id) {
      id
      ...NeedsToEdit @unmask
    }
  }
`);

graphql(`
  fragment NeedsToEdit on Job {
    id
    title
    status
    version
    mustHaves {
      name
      years
    }
    niceToHaves {
      name
      years
    }
    location {
      city
      country
    }
    workModes
    employmentType
    pay {
      minMinor
      maxMinor
      currency
      period
    }
    startDate
    openings
    feeModel
  }
`);

const ChangeNeeds = graphql(`
  mutation ChangeNeeds($input: ChangeJobInput!) {
    changeJob(input: $input) {
      __typename
      ... on ChangeJobSuccess {
        job {
          id
          ...NeedsToEdit
        }
      }
      ... on ChangedMeanwhile {
        message
      }
    }
  }
`);

type Job = NonNullable<JobToEditQuery['job']>;

export function EditNeeds({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const { data, error, refetch } = useQuery(JobToEdit, { variables: { id: jobId }, fetchPolicy: 'network-only' });
  if (data?.job) return <Form job={data.job} reload={() => void refetch()} onClose={onClose} />;
  return (
    <Dialog title={t('jobs.form.edit')} isOpen onClose={onClose} wide>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />}
    </Dialog>
  );
}

/** What is saved here is ranked at once; the page behind follows by itself. */
function Form({ job, reload, onClose }: { job: Job; reload: () => void; onClose: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(job));
  const [refusal, setRefusal] = useState<ReactNode>();
  const [change, isBusy] = useWrite(ChangeNeeds);
  const failure = useFailure(
    'title',
    'mustHaves',
    'niceToHaves',
    'location',
    'location.country',
    'pay',
    'startDate',
    'openings',
  );
  const isEmpty = draft.mustHaves.length === 0;
  const errorOf = (field: string) =>
    field === 'mustHaves' && isEmpty ? t('jobs.form.missing.mustHaves') : failure.errorOf(field);

  const save = async () => {
    failure.clear();
    setRefusal(undefined);
    const input = { id: job.id, expectedVersion: job.version, ...jobInput(draft) };
    const result = (await change(input, { onError: failure.onError }))?.changeJob;
    if (result?.__typename === 'ChangedMeanwhile') {
      setRefusal(t('jobs.form.changedMeanwhile'));
      reload();
    }
    if (result?.__typename === 'JobClosedAlready') setRefusal(t('jobs.form.closedMeanwhile'));
    if (result?.__typename !== 'ChangeJobSuccess') return;
    notify(t('jobs.form.saved'));
    onClose();
  };

  return (
    <FormDialog
      title={t('jobs.form.edit')}
      saveLabel={t('jobs.form.saveNeeds')}
      isBusy={isBusy}
      canSave={!isEmpty && draft.title.trim() !== ''}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
      wide
    >
      <TextField
        label={t('jobs.form.title')}
        value={draft.title}
        onChange={(title) => setDraft({ ...draft, title })}
        error={errorOf('title')}
      />
      <JobFields draft={draft} onChange={setDraft} errorOf={errorOf} withFee={false} />
    </FormDialog>
  );
}
