import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { AvailabilityKind, HeardIn } from '../../../generated/graphql.ts';
import { AvailabilityFields } from '../../../lib/AvailabilityFields.tsx';
import { type AvailabilityDraft, availabilityInput } from '../../../lib/availability-draft.ts';
import { availabilityText, heardInKinds } from '../../../lib/candidate-words.ts';
import { offerUndo } from '../../../lib/undo.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { t } from './messages.ts';
import { type PersonRef, recordQueries } from './person.ts';

const SetAvailability = graphql(`
  mutation SetAvailability($input: SetAvailabilityInput!) {
    setAvailability(input: $input) {
      __typename
      ... on SetAvailabilitySuccess {
        candidate {
          id
          availability {
            kind
            date
            noticeDays
            asOf
            heardIn
          }
        }
      }
    }
  }
`);

export interface KnownAvailability {
  kind: AvailabilityKind;
  date: string | null;
  noticeDays: number | null;
  heardIn: HeardIn | null;
}

export function AvailabilityDialog({
  person,
  known,
  onClose,
}: {
  person: PersonRef;
  known: KnownAvailability;
  onClose: () => void;
}) {
  const [draft, setDraft] = useState<AvailabilityDraft>({
    kind: known.kind === 'UNKNOWN' ? null : known.kind,
    date: known.date ?? '',
    noticeDays: known.noticeDays ?? Number.NaN,
  });
  const [heardIn, setHeardIn] = useState<HeardIn>('CALL');
  const [setAvailability, isBusy] = useWrite(SetAvailability);
  const { errorOf, onError, clear } = useFailure('availability', 'heardIn');
  const availability = availabilityInput(draft);

  const save = async () => {
    if (!availability) return;
    clear();
    const saved = await setAvailability(
      { candidateId: person.id, availability, heardIn },
      { refetch: recordQueries, onError },
    );
    if (!saved) return;
    onClose();
    const before = { kind: known.kind, date: known.date, noticeDays: known.noticeDays };
    const said = availabilityText(saved.setAvailability.candidate.availability);
    offerUndo(t('dialogs.availability.saved', { name: person.name, said }), () =>
      setAvailability(
        { candidateId: person.id, availability: before, heardIn: known.heardIn ?? 'MANUAL' },
        { refetch: recordQueries },
      ),
    );
  };

  return (
    <FormDialog
      title={t('dialogs.availability.title', { name: person.name })}
      saveLabel={t('dialogs.availability.save')}
      isBusy={isBusy}
      canSave={availability !== undefined}
      onSave={() => void save()}
      onClose={onClose}
    >
      <AvailabilityFields value={draft} onChange={setDraft} error={errorOf('availability')} />
      <Select
        label={t('dialogs.availability.heardIn')}
        hint={t('dialogs.availability.heardInHint')}
        options={heardInKinds.map((id) => ({ id, label: t(`dialogs.heardIn.${id}`) }))}
        value={heardIn as (typeof heardInKinds)[number]}
        onChange={setHeardIn}
        error={errorOf('heardIn')}
      />
    </FormDialog>
  );
}
