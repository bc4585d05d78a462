import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { JobStatus, Stage } from '../../generated/graphql.ts';
import { reasonName, stageName } from '../../lib/job-words.ts';
import { notify } from '../../lib/notice.ts';
import { useWrite } from '../../lib/write.ts';
import { RadioGroup } from '../../ui/Choice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import styles from './CloseJob.module.css';
import { t } from './messages.ts';

const CloseJobMutation = graphql(`
  mutation CloseJob($input: CloseJobInput!) {
    closeJob(input: $input) {
      __typename
      ... on CloseJobSuccess {
        job {
          id
          status
          closedAt
          version
        }
        closedEntries {
          id
          outcome
          rejectedBy
          reason
        }
      }
    }
  }
`);

const ways = ['FILLED', 'LOST', 'CANCELLED'] as const satisfies readonly JobStatus[];
type Way = (typeof ways)[number];

export interface EndingEntry {
  id: string;
  stage: Stage;
  candidate: { name: string };
}

/** Closing ends everyone still in the pipeline; the form names them and the reason they get. */
export function CloseJob({
  job,
  entries,
  onClose,
}: {
  job: { id: string; title: string };
  entries: readonly EndingEntry[];
  onClose: () => void;
}) {
  const [way, setWay] = useState<Way>('FILLED');
  const [refusal, setRefusal] = useState<string | undefined>();
  const [closeJob, isBusy] = useWrite(CloseJobMutation);

  const save = async () => {
    const answer = await closeJob({ id: job.id, status: way }, { refetch: ['JobRecord'] });
    const result = answer?.closeJob;
    if (result?.__typename === 'JobClosedAlready') setRefusal(t('jobs.record.closedMeanwhile'));
    if (result?.__typename !== 'CloseJobSuccess') return;
    notify(t('jobs.close.done', { title: job.title, count: result.closedEntries.length }));
    onClose();
  };

  return (
    <FormDialog
      title={t('jobs.close.title', { title: job.title })}
      saveLabel={t('jobs.close.save')}
      isBusy={isBusy}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      <RadioGroup<Way>
        label={t('jobs.close.as')}
        options={ways.map((id) => ({ id, label: t(`jobs.close.${id}`), detail: t(`jobs.close.${id}.detail`) }))}
        value={way}
        onChange={setWay}
      />
      <div>
        <p>{t('jobs.close.ends', { count: entries.length })}</p>
        <ul className={styles.entries}>
          {entries.map(({ id, stage, candidate }) => (
            <li key={id}>
              <p>{candidate.name}</p>
              <p className="meta muted">
                {t('jobs.close.endsAs', {
                  stage: stageName(stage),
                  by: stage === 'APPLICATION' || stage === 'SHORTLIST' ? 'AGENCY' : 'CLIENT',
                  reason: reasonName(way === 'CANCELLED' ? 'ROLE_CANCELLED' : 'ROLE_FILLED').toLowerCase(),
                })}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </FormDialog>
  );
}
