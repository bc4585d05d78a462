import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { useWrite } from '../../lib/write.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Page.tsx';
import { Banner } from '../../ui/States.tsx';
import styles from './Mapping.module.css';
import { MappingRow } from './MappingRow.tsx';
import { t } from './messages.ts';

const MappingFragment = graphql(`
  fragment ImportMapping on ImportRun {
    id
    columns {
      index
      header
      field
      fillPercent
      samples
    }
    fields {
      name
      label
      required
    }
  }
`);

const CheckImport = graphql(`
  mutation CheckImport($input: CheckImportInput!) {
    checkImport(input: $input) {
      __typename
      ... on CheckImportSuccess {
        run {
          id
          status
        }
      }
      ... on MappingRefused {
        message
      }
    }
  }
`);

/** Which column becomes what: proposed, and changed here before anything is applied. */
export function Mapping({ run }: { run: FragmentType<typeof MappingFragment> }) {
  const { data, complete } = useFragment({ fragment: MappingFragment, from: run });
  const [changed, setChanged] = useState<Readonly<Record<number, string | null>>>({});
  const [refusal, setRefusal] = useState<string | undefined>();
  const [checkImport, isBusy] = useWrite(CheckImport);
  const columns = (complete ? data.columns : []).map((column) => {
    const choice = changed[column.index];
    return { ...column, field: choice === undefined ? column.field : choice };
  });
  const mapped = columns.flatMap(({ index, field }) => (field ? [{ index, field }] : []));
  const taken = new Set(mapped.map(({ field }) => field));
  const missing = (complete ? data.fields : []).filter(({ name, required }) => required && !taken.has(name));
  const check = async () => {
    if (!complete || mapped.length === 0 || isBusy) return;
    setRefusal(undefined);
    const answer = await checkImport({ runId: data.id, mapping: mapped }, { refetch: ['ImportRun'] });
    if (answer?.checkImport.__typename === 'MappingRefused') setRefusal(answer.checkImport.message);
  };
  useShortcuts(t('imports.scope'), [
    { keys: 'mod+enter', label: t('imports.check'), whileTyping: true, run: () => void check() },
  ]);
  if (!complete) return null;
  return (
    <>
      {refusal && <Banner tone="danger">{refusal}</Banner>}
      {!refusal && missing.length > 0 && (
        <Banner tone="warning">{t('imports.missing', { fields: missing.map(({ label }) => label).join(', ') })}</Banner>
      )}
      <Section
        title={t('imports.mapping')}
        aside={t('imports.mapped', { mapped: mapped.length, count: columns.length })}
        actions={
          <Button
            variant="primary"
            kbd="mod+enter"
            isPending={isBusy}
            isDisabled={mapped.length === 0}
            onPress={() => void check()}
          >
            {t('imports.check')}
          </Button>
        }
        flush
      >
        <div className={styles.head} aria-hidden>
          <span>{t('imports.column.header')}</span>
          <span>{t('imports.column.samples')}</span>
          <span>{t('imports.column.filled')}</span>
          <span>{t('imports.column.becomes')}</span>
        </div>
        <ul aria-label={t('imports.mapping')}>
          {columns.map((column) => (
            <MappingRow
              key={column.index}
              column={column}
              fields={data.fields}
              takenElsewhere={columns.some(
                ({ index, field }) => index !== column.index && field !== null && field === column.field,
              )}
              onChange={(field) => setChanged({ ...changed, [column.index]: field })}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}
