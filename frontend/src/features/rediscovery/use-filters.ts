import { useSearchParams } from 'react-router';
import type { SourceType } from '../../generated/graphql.ts';
import { useMe } from '../../lib/session.tsx';

export const evidenceYears = [1, 2, 5] as const;
const yearMs = 365.25 * 86_400_000;

interface Filterable {
  candidate: { owner: { id: string } | null; source: { type: SourceType } };
  reasons: readonly { against: boolean; evidenceAt: string | null }[];
}

export interface Filters {
  source: string | null;
  owner: string | null;
  years: number | null;
  set: (name: 'source' | 'owner' | 'years', value: string | null) => void;
  clear: () => void;
  matches: (suggestion: Filterable) => boolean;
}

/** What the page's rows are narrowed to; kept in the address. */
export function useFilters(): Filters {
  const [search, setSearch] = useSearchParams();
  const { member } = useMe();
  const source = search.get('source');
  const owner = search.get('owner');
  const years = Number(search.get('years')) || null;
  const set = (name: string, value: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const ownerId = owner === 'mine' ? member.id : owner;
  return {
    source,
    owner,
    years,
    set,
    clear: () => setSearch({}, { replace: true }),
    matches: ({ candidate, reasons }) =>
      (!source || candidate.source.type === source) &&
      (!owner || (owner === 'none' ? candidate.owner === null : candidate.owner?.id === ownerId)) &&
      (!years || isFresh(reasons, years)),
  };
}

/** Something that speaks for the person is younger than these years. */
function isFresh(reasons: Filterable['reasons'], years: number): boolean {
  const oldest = Date.now() - years * yearMs;
  return reasons.some(({ against, evidenceAt }) => !against && evidenceAt !== null && Date.parse(evidenceAt) > oldest);
}
