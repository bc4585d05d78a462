import { graphql } from '../../generated/gql.ts';
import type { JobColumnsFragment } from '../../generated/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { jobColumn, openColumn, ownerColumn, suggestedColumn } from '../../lib/job-columns.tsx';
import { jobStatusName, jobStatusTone } from '../../lib/job-words.ts';
import { StageCounts } from '../../lib/StageCounts.tsx';
import { Pill } from '../../ui/Chip.tsx';
import type { Column } from '../../ui/columns.ts';
import { t } from './messages.ts';

graphql(`
  fragment JobColumns on Job {
    id
    title
    status
    daysOpen
    startDate
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
    rediscovery {
      fitCount
      suggestions(first: 1) {
        totalCount
      }
    }
  }
`);

export const jobColumns: readonly Column<JobColumnsFragment>[] = [
  jobColumn('/jobs'),
  {
    id: 'status',
    header: t('jobs.column.status'),
    width: '84px',
    render: ({ status }) => <Pill tone={jobStatusTone(status)}>{jobStatusName(status)}</Pill>,
  },
  {
    id: 'pipeline',
    header: t('jobs.column.pipeline'),
    width: 'minmax(0, 1.6fr)',
    wideOnly: true,
    render: ({ stageCounts }) => <StageCounts counts={stageCounts} />,
  },
  suggestedColumn(true),
  {
    id: 'start',
    header: t('jobs.column.start'),
    width: '92px',
    roomyOnly: true,
    render: ({ startDate }) => startDate && <span className="number muted">{formatDate(startDate)}</span>,
  },
  ownerColumn(),
  openColumn(),
];
