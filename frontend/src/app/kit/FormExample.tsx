import { useState } from 'react';
import { DayField } from '../../lib/DayField.tsx';
import { Checkbox, RadioGroup, SegmentedControl } from '../../ui/Choice.tsx';
import { FieldRow, Fields } from '../../ui/Field.tsx';
import { ComboBox, Select } from '../../ui/Select.tsx';
import { NumberField, TextArea, TextField } from '../../ui/TextField.tsx';

const outcomes = [
  { id: 'spoke', label: 'Spoke' },
  { id: 'no_answer', label: 'No answer' },
  { id: 'voicemail', label: 'Voicemail' },
] as const;
type Outcome = (typeof outcomes)[number]['id'];

export function FormExample() {
  const [outcome, setOutcome] = useState<Outcome>('spoke');
  const [owner, setOwner] = useState<string | null>(null);
  const [agreed, setAgreed] = useState(true);
  const [free, setFree] = useState('2026-12-01');
  const [scope, setScope] = useState<'mine' | 'team'>('mine');
  return (
    <Fields>
      <TextField label="Name" placeholder="Lena Kovács" hint="As it stands on the CV" />
      <TextField label="Email" error="This address belongs to D. Mamedov." defaultValue="d.mamedov@example.org" />
      <TextField label="Search" hideLabel icon="search" placeholder="Filter" />
      <FieldRow>
        <DayField label="Free from" value={free} onChange={setFree} />
        <NumberField label="Openings" defaultValue={2} minValue={1} />
        <Select label="Outcome" options={outcomes} value={outcome} onChange={setOutcome} />
        <ComboBox
          label="Owner"
          options={[
            { id: 'mw', label: 'Mara Winter', detail: 'Team lead' },
            { id: 'to', label: 'Tomás Oliveira' },
          ]}
          value={owner}
          onChange={setOwner}
          optional
        />
      </FieldRow>
      <TextArea label="Note" rows={3} />
      <Checkbox label="Keep me told" detail="When a colleague has contact" isSelected={agreed} onChange={setAgreed} />
      <RadioGroup label="How it went" options={outcomes} value={outcome} onChange={setOutcome} />
      <SegmentedControl
        label="Whose"
        options={[
          { id: 'mine', label: 'Mine' },
          { id: 'team', label: 'Team' },
        ]}
        value={scope}
        onChange={setScope}
      />
    </Fields>
  );
}
