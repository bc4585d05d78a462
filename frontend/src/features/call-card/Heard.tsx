import { useState } from 'react';
import { AvailabilityFields } from '../../lib/AvailabilityFields.tsx';
import { PayFields } from '../../lib/PayFields.tsx';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/Choice.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './CallCard.module.css';
import type { CallJob } from './CallForm.tsx';
import type { CallDraft } from './call-draft.ts';
import { t } from './messages.ts';

const noJob = 'none';

/** What a talk brings: availability, pay, and the right to represent for the job it was about. */
export function Heard({
  draft,
  jobs,
  onChange,
  errorOf,
}: {
  draft: CallDraft;
  jobs: readonly CallJob[];
  onChange: (changed: Partial<CallDraft>) => void;
  errorOf: (field: string) => string | undefined;
}) {
  const [asksPay, setAsksPay] = useState(false);
  return (
    <>
      <AvailabilityFields
        value={draft.availability}
        onChange={(availability) => onChange({ availability })}
        error={errorOf('availability')}
      />
      {jobs.length > 0 && (
        <div className={styles.job}>
          <Select
            label={t('call.job')}
            options={[...jobs.map(({ id, label }) => ({ id, label })), { id: noJob, label: t('call.noJob') }]}
            value={draft.jobId ?? noJob}
            onChange={(id) => onChange({ jobId: id === noJob ? null : id, right: null })}
            error={errorOf('jobId')}
          />
          {draft.jobId && (
            <div className={styles.right}>
              <span className={styles.rightLabel}>{t('call.right')}</span>
              <SegmentedControl
                label={t('call.right')}
                options={[
                  { id: 'unasked', label: t('call.right.unasked') },
                  { id: 'given', label: t('call.right.given') },
                  { id: 'refused', label: t('call.right.refused') },
                ]}
                value={draft.right ?? 'unasked'}
                onChange={(right) => onChange({ right: right === 'unasked' ? null : (right as 'given' | 'refused') })}
              />
            </div>
          )}
        </div>
      )}
      {asksPay ? (
        <PayFields value={draft.pay} onChange={(pay) => onChange({ pay })} error={errorOf('pay')} />
      ) : (
        <div>
          <Button variant="ghost" icon="plus" onPress={() => setAsksPay(true)}>
            {t('call.pay')}
          </Button>
        </div>
      )}
    </>
  );
}
