import { isClosed, jobStatusName, jobStatusTone } from '../../../lib/job-words.ts';
import { StageCounts } from '../../../lib/StageCounts.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Pill } from '../../../ui/Chip.tsx';
import type { Column } from '../../../ui/columns.ts';
import { Link } from '../../../ui/Link.tsx';
import { Inset, Section } from '../../../ui/Page.tsx';
import { Table } from '../../../ui/Table.tsx';
import { t } from '../messages.ts';
import type { Client } from './fragment.ts';

type Job = Client['jobs']['edges'][number]['node'];

const columns: readonly Column<Job>[] = [
  {
    id: 'title',
    isName: true,
    header: t('clients.job.title'),
    width: '40%',
    render: ({ id, title }) => (
      <p>
        <Link plain to={`/jobs/${id}`}>
          {title}
        </Link>
      </p>
    ),
  },
  {
    id: 'status',
    header: t('clients.job.status'),
    width: '14%',
    render: ({ status }) => <Pill tone={jobStatusTone(status)}>{jobStatusName(status)}</Pill>,
  },
  {
    id: 'pipeline',
    header: t('clients.job.pipeline'),
    width: '34%',
    render: ({ status, stageCounts }) =>
      isClosed(status) ? <span className="faint">–</span> : <StageCounts counts={stageCounts} />,
  },
  {
    id: 'open',
    header: t('clients.job.open'),
    width: '12%',
    align: 'end',
    render: ({ daysOpen }) => <p className="muted number">{t('clients.job.days', { days: daysOpen })}</p>,
  },
];

export function ClientJobs({ jobs, onMore }: { jobs: Client['jobs']; onMore: () => void }) {
  const rows = jobs.edges.map(({ node }) => node);
  return (
    <Section title={t('clients.record.jobs')} aside={jobs.totalCount} flush>
      {rows.length === 0 ? (
        <Inset>
          <p className="muted">{t('clients.record.noJobs')}</p>
        </Inset>
      ) : (
        <Table label={t('clients.record.jobs')} columns={columns} items={rows} getKey={({ id }) => id} />
      )}
      {jobs.pageInfo.hasNextPage && (
        <Inset>
          <Button onPress={onMore}>{t('clients.record.jobsMore')}</Button>
        </Inset>
      )}
    </Section>
  );
}
