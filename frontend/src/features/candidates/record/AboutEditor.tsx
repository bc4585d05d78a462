import { useState } from 'react';
import { formatPhone } from '../../../lib/phone.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { readList } from '../read-list.ts';
import { InlineForm } from './EditableSection.tsx';
import { t } from './messages.ts';
import { useChangeCandidate } from './use-change-candidate.ts';

interface Point {
  value: string;
  current: boolean;
}

interface Stored {
  id: string;
  name: string;
  version: number;
  employer: string | null;
  emails: readonly Point[];
  phones: readonly Point[];
  location: { city: string | null; country: string | null } | null;
}

const current = (points: readonly Point[]) => points.filter((point) => point.current).map(({ value }) => value);

/** Who it is and how to reach them. An emptied field is taken away; a former address still identifies the person. */
export function AboutEditor({ stored, onClose }: { stored: Stored; onClose: () => void }) {
  const { id, version, employer, location } = stored;
  const [name, setName] = useState(stored.name);
  const [firm, setFirm] = useState(employer ?? '');
  const [phones, setPhones] = useState(() => current(stored.phones).map(formatPhone).join(', '));
  const [emails, setEmails] = useState(() => current(stored.emails).join(', '));
  const [city, setCity] = useState(location?.city ?? '');
  const [country, setCountry] = useState(location?.country ?? '');
  const { change, isBusy } = useChangeCandidate(id, version);
  const { errorOf, onError } = useFailure('name', 'employer', 'phones', 'emails', 'location', 'location.country');

  const save = () =>
    change(
      {
        name,
        employer: firm.trim() || null,
        phones: readList(phones),
        emails: readList(emails),
        location: { city: city.trim() || null, country: country.trim().toUpperCase() || null },
      },
      {
        name: stored.name,
        employer,
        phones: current(stored.phones),
        emails: current(stored.emails),
        location: location && { city: location.city, country: location.country },
      },
      t('record.about.saved', { name }),
      onError,
    );

  return (
    <InlineForm isBusy={isBusy} onSave={save} onClose={onClose}>
      <TextField label={t('record.about.name')} value={name} onChange={setName} error={errorOf('name')} autoFocus />
      <TextField label={t('record.about.employer')} value={firm} onChange={setFirm} error={errorOf('employer')} />
      <TextField
        label={t('record.about.phones')}
        hint={t('record.about.firstCounts')}
        value={phones}
        onChange={setPhones}
        error={errorOf('phones')}
      />
      <TextField
        label={t('record.about.emails')}
        hint={t('record.about.firstCounts')}
        value={emails}
        onChange={setEmails}
        error={errorOf('emails')}
      />
      <TextField label={t('record.about.town')} value={city} onChange={setCity} error={errorOf('location')} />
      <TextField
        label={t('record.about.country')}
        hint={t('record.about.countryHint')}
        maxLength={2}
        value={country}
        onChange={setCountry}
        error={errorOf('location.country')}
      />
    </InlineForm>
  );
}
