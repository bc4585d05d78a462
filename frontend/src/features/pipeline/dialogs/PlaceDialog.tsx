import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { DayField } from '../../../lib/DayField.tsx';
import { formatDate } from '../../../lib/format.ts';
import { notices, notify } from '../../../lib/notice.ts';
import { PayFields } from '../../../lib/PayFields.tsx';
import { noPay, payDraft, payInput } from '../../../lib/pay-draft.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FieldRow } from '../../../ui/Field.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import type { StepProps } from '../fragment.ts';
import { t } from '../messages.ts';

const PlaceCandidate = graphql(`
  mutation PlaceCandidate($input: PlaceCandidateInput!) {
    placeCandidate(input: $input) {
      __typename
      ... on PlaceCandidateSuccess {
        jobFilled
        entry {
          id
          ...PipelineEntry
        }
      }
      ... on AlreadyPlaced {
        placement {
          id
          startDate
          client {
            id
            name
          }
        }
      }
    }
  }
`);

const shownMs = 15_000;

export function PlaceDialog({ job, entry: { id, candidate, offer, submission }, onClose }: StepProps) {
  const { name } = candidate;
  const navigate = useNavigate();
  const [startDate, setStart] = useState(offer?.startDate ?? job.startDate ?? '');
  const [endDate, setEnd] = useState('');
  const [guaranteeUntil, setGuarantee] = useState('');
  const [pay, setPay] = useState(() => {
    const known = offer?.pay ?? submission?.quotedPay;
    return known
      ? payDraft(known)
      : { ...noPay, currency: job.pay?.currency ?? 'EUR', period: job.pay?.period ?? 'YEAR' };
  });
  const [refusal, setRefusal] = useState<string | undefined>();
  const [place, isBusy] = useWrite(PlaceCandidate);
  const { errorOf, onError, clear } = useFailure('startDate', 'endDate', 'guaranteeUntil', 'pay');

  const save = async () => {
    clear();
    const dates = { startDate, endDate: endDate || null, guaranteeUntil: guaranteeUntil || null };
    const input = { entryId: id, ...dates, pay: payInput(pay) ?? null };
    const result = (await place(input, { refetch: ['PipelineOfJob'], onError }))?.placeCandidate;
    if (result?.__typename === 'EntryEnded') setRefusal(t('pipeline.ended.meanwhile'));
    if (result?.__typename === 'AlreadyPlaced') {
      const { client, startDate: start } = result.placement;
      setRefusal(t('pipeline.place.elsewhere', { name, client: client.name, start: formatDate(start) }));
    }
    if (result?.__typename !== 'PlaceCandidateSuccess') return;
    onClose();
    if (!result.jobFilled) return notify(t('pipeline.did.place', { name }));
    const action = { label: t('pipeline.closeJob'), run: () => void navigate(`/jobs/${job.id}?close`) };
    notices.add({ text: t('pipeline.did.placeFilled', { name }), tone: 'plain', action }, { timeout: shownMs });
  };

  return (
    <FormDialog
      title={t('pipeline.place.title', { name })}
      saveLabel={t('pipeline.place.save')}
      isBusy={isBusy}
      canSave={startDate !== ''}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
      wide
    >
      <FieldRow>
        <DayField
          label={t('pipeline.place.start')}
          value={startDate}
          onChange={setStart}
          error={errorOf('startDate')}
        />
        <DayField
          label={t('pipeline.place.end')}
          hint={t('pipeline.place.endHint')}
          value={endDate}
          onChange={setEnd}
          error={errorOf('endDate')}
          optional
        />
        <DayField
          label={t('pipeline.place.guarantee')}
          value={guaranteeUntil}
          onChange={setGuarantee}
          error={errorOf('guaranteeUntil')}
          optional
        />
      </FieldRow>
      <PayFields value={pay} onChange={setPay} error={errorOf('pay')} />
    </FormDialog>
  );
}
