import { graphql } from '../../generated/gql.ts';
import type { RediscoveryOverviewFragment } from '../../generated/graphql.ts';
import { formatNumber } from '../../lib/format.ts';
import { jobColumn, openColumn, ownerColumn, suggestedColumn } from '../../lib/job-columns.tsx';
import type { Column } from '../../ui/columns.ts';
import { t } from './messages.ts';

graphql(`
  fragment RediscoveryOverview on Job {
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
    rediscovery {
      fitCount
      leftOutCount
      suggestions(first: 1, ownerIds: $ownerIds) {
        totalCount
        edges {
          node {
            id
            candidate {
              id
              name
            }
            reasons {
              sentence
            }
          }
        }
      }
    }
  }
`);

export const overviewColumns: readonly Column<RediscoveryOverviewFragment>[] = [
  jobColumn('/rediscovery', { width: 'minmax(180px, 1.4fr)' }),
  {
    id: 'best',
    header: t('rediscovery.list.best'),
    width: 'minmax(0, 2fr)',
    wideOnly: true,
    render: ({ rediscovery }) => rediscovery && <Best suggestions={rediscovery.suggestions} />,
  },
  suggestedColumn(),
  {
    id: 'fit',
    header: t('rediscovery.list.fit'),
    width: '56px',
    align: 'end',
    wideOnly: true,
    render: ({ rediscovery }) => <Figure of={rediscovery?.fitCount} />,
  },
  {
    id: 'leftOut',
    header: t('rediscovery.list.leftOut'),
    width: '64px',
    align: 'end',
    wideOnly: true,
    render: ({ rediscovery }) => <Figure of={rediscovery?.leftOutCount} />,
  },
  ownerColumn(),
  openColumn(),
];

function Figure({ of: value }: { of: number | undefined }) {
  return value === undefined ? null : <span className="number muted">{formatNumber(value)}</span>;
}

function Best({ suggestions }: Pick<NonNullable<RediscoveryOverviewFragment['rediscovery']>, 'suggestions'>) {
  const best = suggestions.edges[0]?.node;
  if (!best) return <span className="muted">{t('rediscovery.list.nobody')}</span>;
  return (
    <>
      <p className="one-line">{best.candidate.name}</p>
      <p className="meta muted one-line">{best.reasons[0]?.sentence}</p>
    </>
  );
}
