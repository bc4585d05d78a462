import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { OffLimitsScope, OffLimitsWhy } from '../../../generated/graphql.ts';
import { DayField } from '../../../lib/DayField.tsx';
import { today } from '../../../lib/days.ts';
import { formatDate } from '../../../lib/format.ts';
import { useMembers } from '../../../lib/members.ts';
import { notify } from '../../../lib/notice.ts';
import { useMe } from '../../../lib/session.tsx';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FieldRow } from '../../../ui/Field.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from '../messages.ts';
import type { Client } from './fragment.ts';
import { PersonField, type PickedPerson } from './PersonField.tsx';

const SetOffLimitsMutation = graphql(`
  mutation SetOffLimits($input: SetOffLimitsInput!) {
    setOffLimits(input: $input) {
      __typename
      ... on SetOffLimitsSuccess {
        offLimits {
          id
          fromDate
        }
      }
    }
  }
`);

const scopes = ['CLIENT_GROUP', 'BRANCH', 'DEPARTMENT', 'PERSON'] as const satisfies readonly OffLimitsScope[];
const whys = [
  'CLIENT_AGREEMENT',
  'PLACED_BY_US',
  'CURRENT_EMPLOYER',
  'CANDIDATE_REFUSES',
] as const satisfies readonly OffLimitsWhy[];

/** Whom a rule reaches, why, until when, and who may lift it. */
export function SetOffLimits({ client, onClose }: { client: Client; onClose: () => void }) {
  const { member, timeZone } = useMe();
  const { members } = useMembers();
  const [scope, setScope] = useState<OffLimitsScope>('CLIENT_GROUP');
  const [why, setWhy] = useState<OffLimitsWhy>('CLIENT_AGREEMENT');
  const [department, setDepartment] = useState('');
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [reason, setReason] = useState('');
  const [fromDate, setFrom] = useState(() => today(timeZone));
  const [untilDate, setUntil] = useState('');
  const [liftableById, setLiftable] = useState(member.id);
  const [save, isBusy] = useWrite(SetOffLimitsMutation);
  const { errorOf, onError, clear } = useFailure(
    'scope',
    'department',
    'candidateId',
    'reason',
    'fromDate',
    'untilDate',
  );

  const submit = async () => {
    clear();
    const input = {
      clientId: client.id,
      scope,
      why,
      department: scope === 'DEPARTMENT' ? department.trim() : null,
      candidateId: scope === 'PERSON' ? (person?.id ?? null) : null,
      reason: reason.trim() || null,
      fromDate: fromDate || null,
      untilDate: untilDate || null,
      liftableById,
    };
    const answer = await save(input, { refetch: ['ClientRecord'], onError });
    if (!answer) return;
    notify(t('clients.limits.saved', { date: formatDate(answer.setOffLimits.offLimits.fromDate) }));
    onClose();
  };
  const isComplete = (scope !== 'DEPARTMENT' || department.trim() !== '') && (scope !== 'PERSON' || person !== null);

  return (
    <FormDialog
      title={t('clients.limits.set', { name: client.name })}
      saveLabel={t('clients.limits.save')}
      isBusy={isBusy}
      canSave={isComplete}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <Select<OffLimitsScope>
        label={t('clients.limits.scope')}
        options={scopes.map((id) => ({ id, label: t(`clients.limits.${id}`) }))}
        value={scope}
        onChange={setScope}
        error={errorOf('scope')}
      />
      {scope === 'DEPARTMENT' && (
        <TextField
          label={t('clients.limits.department')}
          value={department}
          onChange={setDepartment}
          error={errorOf('department')}
        />
      )}
      {scope === 'PERSON' && <PersonField value={person} onChange={setPerson} error={errorOf('candidateId')} />}
      <Select<OffLimitsWhy>
        label={t('clients.limits.why')}
        options={whys.map((id) => ({ id, label: t(`clients.why.${id}`), detail: t(`clients.why.${id}.detail`) }))}
        value={why}
        onChange={setWhy}
      />
      <TextField
        label={t('clients.limits.reason')}
        value={reason}
        onChange={setReason}
        error={errorOf('reason')}
        optional
      />
      <FieldRow>
        <DayField label={t('clients.limits.from')} value={fromDate} onChange={setFrom} error={errorOf('fromDate')} />
        <DayField
          label={t('clients.limits.until')}
          value={untilDate}
          onChange={setUntil}
          error={errorOf('untilDate')}
          optional
        />
      </FieldRow>
      <Select
        label={t('clients.limits.liftable')}
        options={members.filter(({ active }) => active).map(({ id, name }) => ({ id, label: name }))}
        value={liftableById}
        onChange={setLiftable}
      />
    </FormDialog>
  );
}
