import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { notify } from '../../../lib/notice.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from '../messages.ts';
import { ClientField, type PickedClient } from './ClientField.tsx';
import { JobFields } from './JobFields.tsx';
import { emptyJob, type JobDraft, jobInput } from './job-draft.ts';
import { PasteJob } from './PasteJob.tsx';

const OpenJobMutation = graphql(`
  mutation OpenJob($input: OpenJobInput!) {
    openJob(input: $input) {
      __typename
      ... on OpenJobSuccess {
        job {
          id
          title
        }
      }
    }
  }
`);

/** Opens a job and goes to its rediscovery, where the people who fit appear. */
export function OpenJob({ client: first, onClose }: { client?: PickedClient | undefined; onClose: () => void }) {
  const navigate = useNavigate();
  const [client, setClient] = useState<PickedClient | null>(first ?? null);
  const [draft, setDraft] = useState<JobDraft>(emptyJob);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [openJob, isBusy] = useWrite(OpenJobMutation);
  const failure = useFailure(
    'title',
    'clientId',
    'mustHaves',
    'niceToHaves',
    'location',
    'location.country',
    'pay',
    'startDate',
    'openings',
  );
  const errorOf = (field: string) =>
    missing.includes(field)
      ? t(`jobs.form.missing.${field as 'title' | 'clientId' | 'mustHaves'}`)
      : failure.errorOf(field);

  const change = (next: JobDraft) => {
    setDraft(next);
    setMissing(missing.filter((field) => missingOf(next, client).includes(field)));
  };
  const save = async () => {
    failure.clear();
    const lacks = missingOf(draft, client);
    setMissing(lacks);
    if (lacks.length > 0 || !client) return;
    const answer = await openJob(
      { clientId: client.id, ...jobInput(draft), feeModel: draft.feeModel },
      { onError: failure.onError },
    );
    const result = answer?.openJob;
    if (!result) return;
    onClose();
    notify(t('jobs.form.opened', { title: result.job.title }));
    void navigate(`/rediscovery/${result.job.id}`);
  };

  return (
    <FormDialog
      title={t('jobs.form.open')}
      saveLabel={t('jobs.form.save')}
      isBusy={isBusy}
      onSave={() => void save()}
      onClose={onClose}
      wide
    >
      <PasteJob onRead={(fields) => change({ ...draft, ...fields })} />
      <TextField
        label={t('jobs.form.title')}
        placeholder={t('jobs.form.titleExample')}
        value={draft.title}
        onChange={(title) => change({ ...draft, title })}
        error={errorOf('title')}
        autoFocus
      />
      <ClientField
        value={client}
        onChange={(next) => {
          setClient(next);
          setMissing(missing.filter((field) => missingOf(draft, next).includes(field)));
        }}
        error={errorOf('clientId')}
      />
      <JobFields draft={draft} onChange={change} errorOf={errorOf} withFee />
    </FormDialog>
  );
}

function missingOf(draft: JobDraft, client: PickedClient | null): string[] {
  return [
    draft.title.trim() === '' && 'title',
    !client && 'clientId',
    draft.mustHaves.length === 0 && 'mustHaves',
  ].filter((field) => field !== false);
}
