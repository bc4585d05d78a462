import { useSearchParams } from 'react-router';
import { SegmentedControl } from '../ui/Choice.tsx';
import { defineMessages } from './i18n.ts';
import { useMe } from './session.tsx';

const t = defineMessages({
  'whose.label': 'Whose jobs',
  'whose.mine': 'Mine',
  'whose.team': 'Everyone',
});

/** Mine unless the address says everyone's. */
export function useWhoseJobs() {
  const { member } = useMe();
  const [search, setSearch] = useSearchParams();
  const whose = search.get('whose') === 'team' ? 'team' : 'mine';
  return {
    whose,
    ownerIds: whose === 'mine' ? [member.id] : null,
    control: (
      <SegmentedControl
        label={t('whose.label')}
        options={[
          { id: 'mine', label: t('whose.mine') },
          { id: 'team', label: t('whose.team') },
        ]}
        value={whose}
        onChange={(next) => setSearch(next === 'team' ? { whose: 'team' } : {}, { replace: true })}
      />
    ),
  } as const;
}
