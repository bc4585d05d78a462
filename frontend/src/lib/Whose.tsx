import { useSearchParams } from 'react-router';
import { SegmentedControl } from '../ui/Choice.tsx';
import { defineMessages } from './i18n.ts';
import { useMe } from './session.tsx';

const t = defineMessages({
  'whose.jobs': 'Whose jobs',
  'whose.tasks': 'Whose tasks',
  'whose.day': 'Whose day',
  'whose.mine': 'Mine',
  'whose.team': 'Everyone',
});

export type Whose = 'mine' | 'team';

/** Mine or everyone's, in the address; the `standard` stands there by being left out. */
export function useWhose(standard: Whose = 'mine') {
  const { member } = useMe();
  const [search, setSearch] = useSearchParams();
  const other = standard === 'mine' ? 'team' : 'mine';
  const whose: Whose = search.get('whose') === other ? other : standard;
  return {
    whose,
    /** What lists are narrowed to. */
    memberIds: whose === 'mine' ? [member.id] : null,
    setWhose: (next: Whose) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (next === standard) after.delete('whose');
          else after.set('whose', next);
          return after;
        },
        { replace: true },
      ),
  };
}

export function WhoseControl({
  of,
  value,
  onChange,
}: {
  of: 'jobs' | 'tasks' | 'day';
  value: Whose;
  onChange: (whose: Whose) => void;
}) {
  return (
    <SegmentedControl
      label={t(`whose.${of}`)}
      options={[
        { id: 'mine', label: t('whose.mine') },
        { id: 'team', label: t('whose.team') },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
