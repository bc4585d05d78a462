import { graphql } from '../../generated/gql.ts';
import type { ClientColumnsFragment } from '../../generated/graphql.ts';
import { LimitedMark } from '../../lib/LimitedTo.tsx';
import { Person } from '../../ui/Avatar.tsx';
import { Pill } from '../../ui/Chip.tsx';
import type { Column } from '../../ui/columns.ts';
import { Link } from '../../ui/Link.tsx';
import { t } from './messages.ts';

graphql(`
  fragment ClientColumns on Client {
    id
    name
    openJobCount
    placementCount
    limitedTo {
      id
      name
    }
    parent {
      id
      name
    }
    branches {
      id
    }
    owner {
      id
      name
    }
    offLimits {
      id
      lifted
    }
  }
`);

export const clientColumns: readonly Column<ClientColumnsFragment>[] = [
  {
    id: 'name',
    header: t('clients.column.name'),
    width: 'minmax(0, 2fr)',
    render: ({ id, name, limitedTo, parent, branches }) => (
      <>
        <p className="one-line">
          <LimitedMark team={limitedTo} />
          <Link plain to={`/clients/${id}`}>
            <b>{name}</b>
          </Link>
        </p>
        {parent && <p className="meta muted one-line">{t('clients.branchOf', { name: parent.name })}</p>}
        {branches.length > 0 && <p className="meta muted">{t('clients.branches', { count: branches.length })}</p>}
      </>
    ),
  },
  {
    id: 'offLimits',
    header: t('clients.column.offLimits'),
    width: '104px',
    render: ({ offLimits }) =>
      offLimits.some(({ lifted }) => !lifted) && (
        <Pill tone="ready" icon="stop">
          {t('clients.offLimits')}
        </Pill>
      ),
  },
  {
    id: 'jobs',
    header: t('clients.column.jobs'),
    width: '76px',
    align: 'end',
    render: ({ openJobCount }) => <Figure value={openJobCount} />,
  },
  {
    id: 'placements',
    header: t('clients.column.placements'),
    width: '84px',
    align: 'end',
    wideOnly: true,
    render: ({ placementCount }) => <Figure value={placementCount} />,
  },
  {
    id: 'owner',
    header: t('clients.column.owner'),
    width: 'minmax(152px, 1fr)',
    wideOnly: true,
    render: ({ owner }) => owner && <Person name={owner.name} />,
  },
];

function Figure({ value }: { value: number }) {
  return <span className={value > 0 ? 'number' : 'number faint'}>{value > 0 ? value : '–'}</span>;
}
