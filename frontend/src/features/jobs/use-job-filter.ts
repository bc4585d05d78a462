import { useSearchParams } from 'react-router';
import type { JobFilter, JobStatus } from '../../generated/graphql.ts';
import { closedStatuses, jobStatuses, openStatuses } from '../../lib/job-words.ts';
import { useWhose } from '../../lib/Whose.tsx';

export type StatusChoice = 'open' | 'closed' | 'all' | JobStatus;

const statusesOf = (choice: StatusChoice): JobStatus[] | null => {
  if (choice === 'open') return openStatuses;
  if (choice === 'closed') return closedStatuses;
  return choice === 'all' ? null : [choice];
};

/** What the list is narrowed to, in the address: open jobs of everyone unless it says otherwise. */
export function useJobFilter() {
  const [search, setSearch] = useSearchParams();
  const { whose, memberIds, setWhose } = useWhose('team');
  const text = search.get('text') ?? '';
  const given = search.get('status');
  const known: readonly string[] = ['open', 'closed', 'all', ...jobStatuses];
  const status = (given && known.includes(given) ? given : 'open') as StatusChoice;
  const statuses = statusesOf(status);

  const set = (name: string, value: string, standard: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === standard) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const variables: JobFilter = {
    ...(statuses && { statuses }),
    ...(memberIds && { ownerIds: memberIds }),
    ...(text.trim() && { text: text.trim() }),
  };
  return {
    text,
    whose,
    status,
    variables,
    isNarrowed: text !== '' || whose === 'mine' || status !== 'open',
    setText: (value: string) => set('text', value, ''),
    setWhose,
    setStatus: (value: StatusChoice) => set('status', value, 'open'),
    clear: () => setSearch({}, { replace: true }),
  };
}
