import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { formatNumber } from '../../lib/format.ts';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { useMembers } from '../../lib/members.ts';
import { Person } from '../../ui/Avatar.tsx';
import { Link } from '../../ui/Link.tsx';
import { Inset, PageHeader, Section } from '../../ui/Page.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { Table } from '../../ui/Table.tsx';
import { t } from './messages.ts';
import { StatusPill } from './StatusPill.tsx';
import { UploadBox } from './UploadBox.tsx';

const ImportRuns = graphql(`
  query ImportRuns {
    importRuns {
      id
      kind
      fileName
      status
      rowCount
      startedAt
      startedBy {
        id
      }
      report {
        create
        update
        skipped
      }
    }
  }
`);

export default function ImportsPage() {
  const { data, error, refetch } = useQuery(ImportRuns);
  const { nameOf } = useMembers();
  useLiveRefetch(['ImportRunChanged'], refetch);
  const runs = data?.importRuns;
  return (
    <>
      <PageHeader title={t('imports.title')} lead={t('imports.lead')} />
      <UploadBox />
      <Section title={t('imports.runs')} flush>
        {error && !runs && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!runs && !error && <Skeleton rows={3} rowHeight={52} />}
        {runs?.length === 0 && <Nothing />}
        {runs && runs.length > 0 && (
          <Table
            label={t('imports.runs')}
            items={runs}
            getKey={({ id }) => id}
            columns={[
              {
                id: 'file',
                isName: true,
                header: t('imports.column.file'),
                width: '30%',
                render: ({ id, fileName, kind }) => (
                  <div>
                    <p>
                      <Link plain to={`/imports/${id}`}>
                        <b>{fileName}</b>
                      </Link>
                    </p>
                    <p className="meta muted">{t(`imports.kind.${kind}`)}</p>
                  </div>
                ),
              },
              {
                id: 'status',
                header: t('imports.column.status'),
                width: '16%',
                render: ({ status }) => <StatusPill status={status} />,
              },
              {
                id: 'rows',
                header: t('imports.column.rows'),
                width: '26%',
                render: ({ rowCount, report }) => (
                  <div className="number">
                    <p>{t('imports.rows', { count: rowCount })}</p>
                    {report && (
                      <p className="meta muted">
                        {t('imports.counts', {
                          create: formatNumber(report.create),
                          update: formatNumber(report.update),
                          skipped: formatNumber(report.skipped),
                        })}
                      </p>
                    )}
                  </div>
                ),
              },
              {
                id: 'who',
                header: t('imports.column.who'),
                width: '14%',
                render: ({ startedBy }) => (startedBy ? <Person name={nameOf(startedBy.id)} short /> : null),
              },
              {
                id: 'when',
                header: t('imports.column.when'),
                align: 'end',
                render: ({ startedAt }) => <RelativeTime at={startedAt} words />,
              },
            ]}
          />
        )}
      </Section>
    </>
  );
}

/** Quiet, because the box above is already the next step. */
function Nothing() {
  return (
    <Inset>
      <p className="muted">{t('imports.none')}</p>
    </Inset>
  );
}
