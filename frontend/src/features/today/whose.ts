import { useSearchParams } from 'react-router';
import { useMe } from '../../lib/session.tsx';

export type Whose = 'mine' | 'team';

/** Mine unless the address says the team's; `memberIds` is what the lists are narrowed to. */
export function useWhose() {
  const { member } = useMe();
  const [search, setSearch] = useSearchParams();
  const whose: Whose = search.get('whose') === 'team' ? 'team' : 'mine';
  return {
    whose,
    memberIds: whose === 'mine' ? [member.id] : null,
    /** For the links of the counts: the lists open for the same people. */
    ownerId: whose === 'mine' ? member.id : null,
    setWhose: (next: Whose) => setSearch(next === 'team' ? { whose: 'team' } : {}, { replace: true }),
  };
}
