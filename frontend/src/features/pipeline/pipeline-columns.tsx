import { graphql } from '../../generated/gql.ts';
import type { PipelineColumnsFragment } from '../../generated/graphql.ts';
import { jobColumn, openColumn, ownerColumn } from '../../lib/job-columns.tsx';
import { stageName, stages } from '../../lib/job-words.ts';
import type { Column } from '../../ui/columns.ts';

graphql(`
  fragment PipelineColumns on Job {
    id
    title
    daysOpen
    limitedTo {
      id
      name
    }
    client {
      id
      name
      limitedTo {
        id
        name
      }
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
    width: 'minmax(68px, 80px)',
    align: 'end',
    wideOnly: true,
    render: ({ stageCounts }) => {
      const count = stageCounts.find((each) => each.stage === stage)?.count ?? 0;
      return <span className={count > 0 ? 'number' : 'number faint'}>{count > 0 ? count : '–'}</span>;
    },
  }),
);

export const pipelineColumns: readonly Column<Job>[] = [
  jobColumn('/pipeline', { stages: true }),
  ...stageColumns,
  ownerColumn(),
  openColumn(),
];
