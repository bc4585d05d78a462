import { graphql } from '../../generated/gql.ts';
import type { JobColumnsFragment } from '../../generated/graphql.ts';
import { formatNumber, formatShortDate } from '../../lib/format.ts';
import { jobStatusName, jobStatusTone } from '../../lib/job-words.ts';
import { Person } from '../../ui/Avatar.tsx';
import { Count, Pill } from '../../ui/Chip.tsx';
import type { Column } from '../../ui/columns.ts';
import { Link } from '../../ui/Link.tsx';
import { t } from './messages.ts';
import { StageBar } from './StageBar.tsx';

graphql(`
  fragment JobColumns on Job {
    id
    title
    status
    daysOpen
    startDate
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
    rediscovery {
      suggestions(first: 1) {
        totalCount
      }
    }
  }
`);

export const jobColumns: readonly Column<JobColumnsFragment>[] = [
  {
    id: 'job',
    header: t('jobs.column.job'),
    width: 'minmax(0, 2fr)',
    render: ({ id, title, client }) => (
      <>
        <p className="one-line">
          <Link plain to={`/jobs/${id}`}>
            <b>{title}</b>
          </Link>
        </p>
        <p className="meta muted one-line">{client.name}</p>
      </>
    ),
  },
  {
    id: 'status',
    header: t('jobs.column.status'),
    width: '84px',
    render: ({ status }) => <Pill tone={jobStatusTone(status)}>{jobStatusName(status)}</Pill>,
  },
  {
    id: 'pipeline',
    header: t('jobs.column.pipeline'),
    width: 'minmax(0, 1.2fr)',
    wideOnly: true,
    render: ({ stageCounts }) => <StageBar counts={stageCounts} />,
  },
  {
    id: 'suggested',
    header: t('jobs.column.suggested'),
    width: '76px',
    align: 'end',
    wideOnly: true,
    render: ({ id, rediscovery }) =>
      rediscovery &&
      rediscovery.suggestions.totalCount > 0 && (
        <Link plain to={`/rediscovery/${id}`}>
          <Count value={formatNumber(rediscovery.suggestions.totalCount)} live />
        </Link>
      ),
  },
  {
    id: 'start',
    header: t('jobs.column.start'),
    width: '88px',
    wideOnly: true,
    render: ({ startDate }) => startDate && <span className="number muted">{formatShortDate(startDate)}</span>,
  },
  {
    id: 'owner',
    header: t('jobs.column.owner'),
    width: '108px',
    wideOnly: true,
    render: ({ owner }) => owner && <Person name={owner.name} short />,
  },
  {
    id: 'open',
    header: t('jobs.column.open'),
    width: '52px',
    align: 'end',
    render: ({ daysOpen }) => <span className="number muted">{t('jobs.days', { days: daysOpen })}</span>,
  },
];
