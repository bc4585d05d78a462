import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { PreferencesFragment as Stored } from '../../../generated/graphql.ts';
import { employmentName, employmentTypes, payText, workModeName, workModes } from '../../../lib/candidate-words.ts';
import { formatAge } from '../../../lib/format.ts';
import { PayFields } from '../../../lib/PayFields.tsx';
import { payDraft, payInput } from '../../../lib/pay-draft.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { Checkbox } from '../../../ui/Choice.tsx';
import { KeyValues } from '../../../ui/Page.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { readList } from '../read-list.ts';
import styles from './Aside.module.css';
import { EditableSection, InlineForm } from './EditableSection.tsx';
import { t } from './messages.ts';
import { useChangeCandidate } from './use-change-candidate.ts';

const PreferencesFragment = graphql(`
  fragment Preferences on Candidate {
    id
    name
    version
    preferences {
      employmentTypes
      workModes
      locations
      willNot
    }
    pay {
      minMinor
      maxMinor
      currency
      period
      asOf
    }
  }
`);

export function Preferences({ candidate }: { candidate: FragmentType<typeof PreferencesFragment> }) {
  const { data, complete } = useFragment({ fragment: PreferencesFragment, from: candidate });
  if (!complete) return null;
  const { preferences: wants, pay } = data;
  const facts: [string, ReactNode][] = [];
  if (wants.employmentTypes.length > 0)
    facts.push([t('record.wants.work'), wants.employmentTypes.map(employmentName).join(', ')]);
  if (wants.workModes.length > 0) facts.push([t('record.wants.mode'), wants.workModes.map(workModeName).join(', ')]);
  if (wants.locations.length > 0) facts.push([t('record.wants.place'), wants.locations.join(', ')]);
  if (pay) {
    facts.push([
      t('record.wants.pay'),
      <span key="pay" className="number">
        {payText(pay)} {pay.asOf && <span className="faint">{formatAge(pay.asOf)}</span>}
      </span>,
    ]);
  }
  if (wants.willNot.length > 0) facts.push([t('record.wants.not'), wants.willNot.join(', ')]);
  return (
    <EditableSection title={t('record.wants.title')} editor={(close) => <Editor stored={data} onClose={close} />}>
      {facts.length > 0 ? <KeyValues items={facts} /> : <p className="muted">{t('record.wants.nothing')}</p>}
    </EditableSection>
  );
}

function Editor({ stored, onClose }: { stored: Stored; onClose: () => void }) {
  const { id, name, version, preferences, pay } = stored;
  const [employment, setEmployment] = useState<readonly string[]>(preferences.employmentTypes);
  const [modes, setModes] = useState<readonly string[]>(preferences.workModes);
  const [places, setPlaces] = useState(preferences.locations.join(', '));
  const [willNot, setWillNot] = useState(preferences.willNot.join(', '));
  const [payValue, setPay] = useState(() => payDraft(pay));
  const { change, isBusy } = useChangeCandidate(id, version);
  const { errorOf, onError } = useFailure('preferences', 'pay');

  const save = () => {
    const newPay = payInput(payValue);
    return change(
      {
        preferences: {
          employmentTypes: employmentTypes.filter((type) => employment.includes(type)),
          workModes: workModes.filter((mode) => modes.includes(mode)),
          locations: readList(places),
          willNot: readList(willNot),
        },
        // An emptied pay is taken away.
        pay: newPay ?? null,
      },
      {
        preferences: {
          employmentTypes: preferences.employmentTypes,
          workModes: preferences.workModes,
          locations: preferences.locations,
          willNot: preferences.willNot,
        },
        pay: pay && { minMinor: pay.minMinor, maxMinor: pay.maxMinor, currency: pay.currency, period: pay.period },
      },
      t('record.wants.saved', { name }),
      onError,
    );
  };

  return (
    <InlineForm isBusy={isBusy} onSave={save} onClose={onClose}>
      <Boxes
        label={t('record.wants.work')}
        options={employmentTypes.map((type) => [type, employmentName(type)])}
        value={employment}
        onChange={setEmployment}
      />
      <Boxes
        label={t('record.wants.mode')}
        options={workModes.map((mode) => [mode, workModeName(mode)])}
        value={modes}
        onChange={setModes}
      />
      <TextField label={t('record.wants.place')} hint={t('record.edit.commas')} value={places} onChange={setPlaces} />
      <TextField
        label={t('record.wants.not')}
        hint={t('record.edit.commas')}
        value={willNot}
        onChange={setWillNot}
        error={errorOf('preferences')}
      />
      <PayFields value={payValue} onChange={setPay} error={errorOf('pay')} />
    </InlineForm>
  );
}

function Boxes({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly (readonly [id: string, label: string])[];
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}) {
  return (
    <fieldset>
      <legend className="meta muted">{label}</legend>
      <div className={styles.boxes}>
        {options.map(([id, text]) => (
          <Checkbox
            key={id}
            label={text}
            isSelected={value.includes(id)}
            onChange={(on) => onChange(on ? [...value, id] : value.filter((each) => each !== id))}
          />
        ))}
      </div>
    </fieldset>
  );
}
