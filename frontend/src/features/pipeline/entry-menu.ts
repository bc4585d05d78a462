import { stages } from '../../lib/job-words.ts';
import type { MenuAction } from '../../ui/Menu.tsx';
import type { EntryActions } from './EntryRow.tsx';
import type { Entry } from './fragment.ts';
import { t } from './messages.ts';
import { type Step, stateOf } from './next-step.ts';

/** Where an entry can go from where it stands, then what ends or rests it. */
export function entryMenu(entry: Entry, actions: EntryActions): (MenuAction | 'separator')[] {
  const at = stages.indexOf(entry.stage);
  const step = (id: Step, label: string, icon: MenuAction['icon']): MenuAction => ({
    id,
    label,
    icon,
    run: () => actions.take(entry, id),
  });
  const moves = [
    at < 1 && step('shortlist', t('pipeline.next.shortlist'), 'plus'),
    at < 2 && step('submit', t('pipeline.menu.submit'), 'send'),
    at < 5 && at >= 1 && step('interview', t('pipeline.menu.interview'), 'today'),
    at < 5 && at >= 1 && step('offer', t('pipeline.menu.offer'), 'document'),
    at < 5 && at >= 1 && step('place', t('pipeline.menu.place'), 'check'),
  ];
  const facts = [
    stateOf(entry).next === 'held' && step('held', t('pipeline.next.held'), 'people'),
    at >= 2 && step('feedback', t('pipeline.menu.feedback'), 'quote'),
    at < 2 && step('right', t('pipeline.menu.right'), 'note'),
    {
      id: 'message',
      label: t('pipeline.menu.message'),
      icon: 'mail' as const,
      kbd: 'm',
      run: () => actions.message(entry),
    },
  ];
  const hold = entry.outcome === 'ON_HOLD' ? 'pipeline.menu.resume' : 'pipeline.menu.hold';
  const ends = [
    { id: 'hold', label: t(hold), icon: 'pause' as const, kbd: 'h', run: () => actions.hold(entry) },
    entry.stage === 'SHORTLIST' && {
      id: 'unshortlist',
      label: t('pipeline.menu.unshortlist'),
      icon: 'undo' as const,
      run: () => actions.unshortlist(entry),
    },
    step('reject', t('pipeline.menu.reject'), 'close'),
    step('withdraw', t('pipeline.menu.withdraw'), 'leave'),
  ];
  const given = (items: readonly (MenuAction | false)[]) => items.filter((item) => item !== false);
  return [...given(moves), 'separator', ...given(facts), 'separator', ...given(ends)];
}
