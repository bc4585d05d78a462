import { graphql } from '../../generated/gql.ts';
import type { RediscoveryOverviewFragment } from '../../generated/graphql.ts';
import { formatNumber } from '../../lib/format.ts';
import { Person } from '../../ui/Avatar.tsx';
import { Count } from '../../ui/Chip.tsx';
import type { Column } from '../../ui/columns.ts';
import { Link } from '../../ui/Link.tsx';
import { t } from './messages.ts';

graphql(`
  fragment RediscoveryOverview on Job {
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
    rediscovery {
      fitCount
      leftOutCount
      suggestions(first: 1) {
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
  {
    id: 'job',
    header: t('rediscovery.list.job'),
    width: 'minmax(0, 1.4fr)',
    render: ({ id, title, client }) => (
      <>
        <p className="one-line">
          <Link plain to={`/rediscovery/${id}`}>
            <b>{title}</b>
          </Link>
        </p>
        <p className="meta muted one-line">{client.name}</p>
      </>
    ),
  },
  {
    id: 'best',
    header: t('rediscovery.list.best'),
    width: 'minmax(0, 2fr)',
    wideOnly: true,
    render: ({ rediscovery }) => rediscovery && <Best suggestions={rediscovery.suggestions} />,
  },
  {
    id: 'new',
    header: t('rediscovery.list.new'),
    width: '76px',
    align: 'end',
    render: ({ rediscovery }) =>
      rediscovery && (
        <Count value={formatNumber(rediscovery.suggestions.totalCount)} live={rediscovery.suggestions.totalCount > 0} />
      ),
  },
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
  {
    id: 'owner',
    header: t('rediscovery.list.owner'),
    width: '112px',
    wideOnly: true,
    render: ({ owner }) => owner && <Person name={owner.name} short />,
  },
  {
    id: 'open',
    header: t('rediscovery.list.open'),
    width: '52px',
    align: 'end',
    render: ({ daysOpen }) => <span className="number muted">{daysOpen}&nbsp;d</span>,
  },
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
