import { Person } from '../../ui/Avatar.tsx';
import type { Column } from '../../ui/DataGrid.tsx';
import { Link } from '../../ui/Link.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { TemperatureChip } from '../../ui/Temperature.tsx';
import type { KnownPerson } from './people.ts';

export const columns: Column<KnownPerson>[] = [
  {
    id: 'name',
    header: 'Name',
    width: '2fr',
    render: ({ id, name, headline }) => (
      <div>
        <Link plain to={`/candidates/${id}`}>
          <b>{name}</b>
        </Link>
        <div className="meta muted one-line">{headline}</div>
      </div>
    ),
  },
  {
    id: 'temperature',
    header: 'Temperature',
    width: '160px',
    render: ({ temperature }) => <TemperatureChip temperature={temperature} />,
  },
  { id: 'owner', header: 'Owner', width: '1fr', wideOnly: true, render: ({ owner }) => <Person name={owner} short /> },
  { id: 'next', header: 'Next action', width: '1.4fr', wideOnly: true, render: ({ next }) => next },
  {
    id: 'contact',
    header: 'Last contact',
    width: '88px',
    align: 'end',
    wideOnly: true,
    render: ({ lastContact }) => <RelativeTime at={lastContact} />,
  },
];
