import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { OfferStatus } from '../../../generated/graphql.ts';
import { DayField } from '../../../lib/DayField.tsx';
import { notify } from '../../../lib/notice.ts';
import { PayFields } from '../../../lib/PayFields.tsx';
import { noPay, payDraft, payInput } from '../../../lib/pay-draft.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { StepProps } from '../fragment.ts';
import { t } from '../messages.ts';

const RecordOffer = graphql(`
  mutation RecordOffer($input: RecordOfferInput!) {
    recordOffer(input: $input) {
      __typename
      ... on RecordOfferSuccess {
        entry {
          id
          ...PipelineEntry
        }
      }
    }
  }
`);

const standing = ['MADE', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'BACKED_OUT'] as const satisfies readonly OfferStatus[];

/** A new offer, or what became of the one that was made. */
export function OfferDialog({ job, entry: { id, candidate, offer, submission }, onClose }: StepProps) {
  const [status, setStatus] = useState<OfferStatus>(offer?.status === 'MADE' ? 'ACCEPTED' : 'MADE');
  const [pay, setPay] = useState(() => {
    const known = offer?.pay ?? submission?.quotedPay;
    return known
      ? payDraft(known)
      : { ...noPay, currency: job.pay?.currency ?? 'EUR', period: job.pay?.period ?? 'YEAR' };
  });
  const [startDate, setStart] = useState(offer?.startDate ?? job.startDate ?? '');
  const [refusal, setRefusal] = useState<string | undefined>();
  const [record, isBusy] = useWrite(RecordOffer);
  const { errorOf, onError, clear } = useFailure('status', 'pay', 'startDate');

  const save = async () => {
    clear();
    const input = { entryId: id, status, pay: payInput(pay) ?? null, startDate: startDate || null };
    const result = (await record(input, { refetch: ['PipelineOfJob'], onError }))?.recordOffer;
    if (result?.__typename === 'EntryEnded') setRefusal(t('pipeline.ended.meanwhile'));
    if (result?.__typename !== 'RecordOfferSuccess') return;
    notify(t('pipeline.did.offer', { name: candidate.name }));
    onClose();
  };

  return (
    <FormDialog
      title={t('pipeline.offer.title', { name: candidate.name })}
      saveLabel={t('pipeline.save')}
      isBusy={isBusy}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
      wide
    >
      <Select<OfferStatus>
        label={t('pipeline.offer.status')}
        options={(offer ? standing : (['MADE', 'ACCEPTED'] as const)).map((each) => ({
          id: each,
          label: t(`pipeline.offer.${each}`),
        }))}
        value={status}
        onChange={setStatus}
        error={errorOf('status')}
      />
      <PayFields value={pay} onChange={setPay} error={errorOf('pay')} />
      <DayField
        label={t('pipeline.offer.start')}
        value={startDate}
        onChange={setStart}
        error={errorOf('startDate')}
        optional
      />
    </FormDialog>
  );
}
