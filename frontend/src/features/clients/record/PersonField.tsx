import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { ComboBox } from '../../../ui/Select.tsx';
import { t } from '../messages.ts';

const PeopleToPick = graphql(`
  query PeopleToPick($text: String!) {
    findCandidates(text: $text, first: 8) {
      id
      name
      title
      employer
    }
  }
`);

export interface PickedPerson {
  id: string;
  name: string;
}

export function PersonField({
  value,
  onChange,
  error,
}: {
  value: PickedPerson | null;
  onChange: (person: PickedPerson | null) => void;
  error?: string | undefined;
}) {
  const [text, setText] = useState('');
  const typed = text.trim();
  const { data, previousData } = useQuery(PeopleToPick, { variables: { text: typed }, skip: typed.length < 2 });
  const options = ((data ?? previousData)?.findCandidates ?? []).map(({ id, name, title, employer }) => ({
    id,
    label: name,
    detail: [title, employer].filter(Boolean).join(', '),
  }));
  if (value && !options.some(({ id }) => id === value.id))
    options.unshift({ id: value.id, label: value.name, detail: '' });
  return (
    <ComboBox
      label={t('clients.limits.person')}
      placeholder={t('clients.limits.personExample')}
      options={options}
      value={value?.id ?? null}
      onSearch={setText}
      onChange={(id) => {
        const picked = options.find((option) => option.id === id);
        onChange(picked ? { id: picked.id, name: picked.label } : null);
      }}
      error={error}
    />
  );
}
