import { Person } from '../ui/Avatar.tsx';
import { Count } from '../ui/Chip.tsx';
import type { Column } from '../ui/columns.ts';
import { Link } from '../ui/Link.tsx';
import { formatNumber } from './format.ts';
import { defineMessages } from './i18n.ts';
import { LimitedMark, limitOfJob } from './LimitedTo.tsx';
import { type StageCount, StageCounts } from './StageCounts.tsx';

const t = defineMessages({
  'jobColumns.job': 'Job',
  'jobColumns.suggested': 'Suggested',
  'jobColumns.owner': 'Owner',
  'jobColumns.open': 'Open',
  'jobColumns.days': '{days, plural, =0 {today} other {# d}}',
  'jobColumns.atLeast': '{count}+',
});

/** How many suggestions a job keeps at a time. */
const mostSuggested = 50;

interface Named {
  id: string;
  title: string;
  limitedTo: { id: string; name: string } | null;
  client: { name: string; limitedTo: { id: string; name: string } | null };
  stageCounts?: readonly StageCount[];
}

/** Title over client; with `stages` also, on a phone, what has no columns there. */
export const jobColumn = <Job extends Named>(
  path: string,
  { width = 'minmax(160px, 2fr)', stages = false } = {},
): Column<Job> => ({
  id: 'job',
  header: t('jobColumns.job'),
  width,
  render: ({ id, title, client, limitedTo, stageCounts }) => (
    <>
      <p className="one-line">
        <LimitedMark team={limitOfJob({ limitedTo, client })} />
        <Link plain to={`${path}/${id}`}>
          <b>{title}</b>
        </Link>
      </p>
      <p className="meta muted one-line">{client.name}</p>
      {stages && stageCounts && <StageCounts counts={stageCounts} narrowOnly />}
    </>
  ),
});

export const ownerColumn = <Job extends { owner: { name: string } | null }>(): Column<Job> => ({
  id: 'owner',
  header: t('jobColumns.owner'),
  width: '84px',
  wideOnly: true,
  render: ({ owner }) => owner && <Person name={owner.name} short />,
});

export const openColumn = <Job extends { daysOpen: number }>(): Column<Job> => ({
  id: 'open',
  header: t('jobColumns.open'),
  width: '52px',
  align: 'end',
  render: ({ daysOpen }) => <span className="number muted">{t('jobColumns.days', { days: daysOpen })}</span>,
});

interface Suggested {
  id: string;
  rediscovery: { fitCount: number; suggestions: { totalCount: number } } | null;
}

/** How many wait for a decision: "50+" when more fit than a job keeps at a time. */
export const suggestedColumn = <Job extends Suggested>(wideOnly = false): Column<Job> => ({
  id: 'suggested',
  header: t('jobColumns.suggested'),
  width: '76px',
  align: 'end',
  wideOnly,
  render: ({ id, rediscovery }) => {
    const count = rediscovery?.suggestions.totalCount ?? 0;
    if (count === 0) return <Count value={0} />;
    const isFull = count >= mostSuggested && (rediscovery?.fitCount ?? 0) > count;
    return (
      <Link plain to={`/rediscovery/${id}`}>
        <Count value={isFull ? t('jobColumns.atLeast', { count }) : formatNumber(count)} live />
      </Link>
    );
  },
});
