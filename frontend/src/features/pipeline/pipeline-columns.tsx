import { graphql } from '../../generated/gql.ts';
import type { PipelineColumnsFragment } from '../../generated/graphql.ts';
import { stageName, stages } from '../../lib/job-words.ts';
import { Person } from '../../ui/Avatar.tsx';
import type { Column } from '../../ui/columns.ts';
import { Link } from '../../ui/Link.tsx';
import { t } from './messages.ts';

graphql(`
  fragment PipelineColumns on Job {
    id
    title
    daysOpen
    client {
      id
      name
    }
    owner {
      id
      name
    }
    stageCounts {
      stage
      count
    }
  }
`);

type Job = PipelineColumnsFragment;

const stageColumns = stages.map(
  (stage): Column<Job> => ({
    id: stage,
    header: stageName(stage),
    width: '80px',
    align: 'end',
    wideOnly: true,
    render: ({ stageCounts }) => {
      const count = stageCounts.find((each) => each.stage === stage)?.count ?? 0;
      return <span className={count > 0 ? 'number' : 'number faint'}>{count > 0 ? count : '–'}</span>;
    },
  }),
);

export const pipelineColumns: readonly Column<Job>[] = [
  {
    id: 'job',
    header: t('pipeline.list.job'),
    width: 'minmax(0, 2fr)',
    render: (job) => (
      <>
        <p className="one-line">
          <Link plain to={`/pipeline/${job.id}`}>
            <b>{job.title}</b>
          </Link>
        </p>
        <p className="meta muted one-line">{job.client.name}</p>
      </>
    ),
  },
  ...stageColumns,
  {
    id: 'owner',
    header: t('pipeline.list.owner'),
    width: '108px',
    wideOnly: true,
    render: ({ owner }) => owner && <Person name={owner.name} short />,
  },
  {
    id: 'open',
    header: t('pipeline.list.open'),
    width: '52px',
    align: 'end',
    render: (job) => (
      <>
        <p className="number muted">{t('pipeline.list.days', { days: job.daysOpen })}</p>
      </>
    ),
  },
];
