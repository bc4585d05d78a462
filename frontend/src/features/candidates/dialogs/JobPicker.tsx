import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { ComboBox } from '../../../ui/Select.tsx';
import { t } from './messages.ts';

const OpenJobs = graphql(`
  query OpenJobsToPick($text: String!) {
    jobs(filter: { text: $text, statuses: [OPEN, COVERED, OFFER_OUT] }, first: 12) {
      edges {
        node {
          id
          title
          client {
            id
            name
          }
        }
      }
    }
  }
`);

export interface PickedJob {
  id: string;
  label: string;
  detail?: string;
}

/** One of the open jobs, found by its title or client. */
export function JobPicker({
  value,
  suggested = [],
  onChange,
  error,
}: {
  value: PickedJob | null;
  /** Offered first, before anything is typed. */
  suggested?: readonly PickedJob[];
  onChange: (job: PickedJob | null) => void;
  error?: string | undefined;
}) {
  const [text, setText] = useState('');
  const searched = text === value?.label ? '' : text;
  const { data, previousData } = useQuery(OpenJobs, { variables: { text: searched } });
  const found = (data ?? previousData)?.jobs?.edges.map(({ node }) => ({
    id: node.id,
    label: `${node.title}, ${node.client.name}`,
  }));
  const first = searched === '' ? suggested.map((job) => ({ ...job, detail: t('dialogs.job.suggested') })) : [];
  const others = (found ?? []).filter(({ id }) => !first.some((job) => job.id === id));
  const options: PickedJob[] = [...first, ...others];
  if (value && !options.some(({ id }) => id === value.id)) options.unshift({ id: value.id, label: value.label });
  return (
    <ComboBox
      label={t('dialogs.job.label')}
      placeholder={t('dialogs.job.placeholder')}
      options={options}
      value={value?.id ?? null}
      onSearch={setText}
      onChange={(id) => onChange(options.find((option) => option.id === id) ?? null)}
      error={error}
    />
  );
}
