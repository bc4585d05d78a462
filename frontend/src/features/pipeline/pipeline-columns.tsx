import { graphql } from '../../generated/gql.ts';
import type { PipelineColumnsFragment } from '../../generated/graphql.ts';
import { stageName, stages } from '../../lib/job-words.ts';
import { Avatar } from '../../ui/Avatar.tsx';
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

/** Placed people are no longer under way, so that stage has no column. */
const stageColumns = stages.slice(0, -1).map(
  (stage): Column<Job> => ({
    id: stage,
    header: stageName(stage),
    width: 'minmax(0, 80px)',
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
    width: 'minmax(160px, 2fr)',
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
    width: '44px',
    wideOnly: true,
    render: ({ owner }) =>
      owner && (
        <>
          <Avatar name={owner.name} />
          <span className="screen-reader">{owner.name}</span>
        </>
      ),
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
