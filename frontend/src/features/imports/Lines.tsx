import { useQuery } from '@apollo/client/react';
import type { ImportAction } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Pill } from '../../ui/Chip.tsx';
import { ExternalLink, Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { Table } from '../../ui/Table.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { ImportLines } from './import-lines.ts';
import { t } from './messages.ts';

const actions = ['SKIP', 'CREATE', 'UPDATE', 'UNCHANGED'] as const satisfies readonly ImportAction[];
const tones = { SKIP: 'ready', CREATE: 'placed', UPDATE: 'new', UNCHANGED: 'passive' } as const;
const all = 'ALL';
const pageSize = 50;

/** Lines set aside or flagged, with their reason and, where there is one, the person. */
export function Lines({
  runId,
  action,
  onAction,
}: {
  runId: string;
  action: ImportAction | undefined;
  onAction: (action: ImportAction | undefined) => void;
}) {
  const variables = { id: runId, first: pageSize, ...(action && { action }) };
  const { data, error, refetch, fetchMore } = useQuery(ImportLines, { variables });
  const lines = data?.importRun?.lines;
  return (
    <Section
      title={t('imports.lines')}
      aside={lines && t('imports.lineCount', { count: lines.totalCount })}
      actions={
        data?.importRun?.fixFileId && (
          <ExternalLink href={`/files/${data.importRun.fixFileId}`}>{t('imports.fixFile')}</ExternalLink>
        )
      }
    >
      <Tabs
        label={t('imports.lines')}
        tabs={[
          { id: all, label: t('imports.action.ALL') },
          ...actions.map((id) => ({ id, label: t(`imports.action.${id}`) })),
        ]}
        value={action ?? all}
        onChange={(id) => onAction(actions.find((each) => each === id))}
      >
        {error && !lines && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!lines && !error && <Skeleton rows={4} rowHeight={36} />}
        {lines?.edges.length === 0 && <p className="muted">{t('imports.noLines')}</p>}
        {lines && lines.edges.length > 0 && (
          <Table
            label={t('imports.lines')}
            items={lines.edges.map(({ node }) => node)}
            getKey={({ line }) => String(line)}
            columns={[
              {
                id: 'line',
                header: t('imports.column.line'),
                width: '12%',
                render: ({ line }) => <span className="number">{line}</span>,
              },
              {
                id: 'action',
                header: t('imports.column.action'),
                width: '16%',
                render: (row) => <Pill tone={tones[row.action]}>{t(`imports.action.${row.action}`)}</Pill>,
              },
              { id: 'reason', header: t('imports.column.reason'), width: '44%', render: ({ reason }) => reason },
              {
                id: 'person',
                header: t('imports.column.person'),
                render: ({ candidate }) =>
                  candidate && <Link to={`/candidates/${candidate.id}`}>{candidate.name}</Link>,
              },
            ]}
          />
        )}
        {lines?.pageInfo.hasNextPage && (
          <Button onPress={() => void fetchMore({ variables: { after: lines.pageInfo.endCursor } })}>
            {t('imports.moreLines')}
          </Button>
        )}
      </Tabs>
    </Section>
  );
}
