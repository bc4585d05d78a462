import { openCallCard } from '../../../lib/call-card.ts';
import { useShortcuts } from '../../../lib/keyboard.tsx';
import { useMayLimit } from '../../../lib/teams.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import type { IconName } from '../../../ui/Icon.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { usePaletteActions } from '../../../ui/palette.ts';
import { t } from './messages.ts';
import type { Asked } from './RecordDialogs.tsx';

interface Action {
  id: Asked['dialog'] | 'call';
  kbd?: string;
  icon: IconName;
  danger?: boolean;
}

const everyAction: readonly Action[] = [
  { id: 'note', kbd: 'n', icon: 'note' },
  { id: 'call', kbd: 'l', icon: 'phone' },
  { id: 'message', kbd: 'm', icon: 'mail' },
  { id: 'shortlist', kbd: 's', icon: 'plus' },
  { id: 'availability', kbd: 'a', icon: 'clock' },
  { id: 'task', kbd: 't', icon: 'check' },
  { id: 'handOver', kbd: 'o', icon: 'person' },
  { id: 'fit', kbd: 'f', icon: 'star' },
  { id: 'pool', kbd: 'p', icon: 'people' },
  { id: 'enrol', icon: 'path' },
  { id: 'limit', icon: 'lock' },
  { id: 'block', icon: 'ban', danger: true },
];
const inSight = 4;

/** What can be done with the person: four buttons, the rest in a menu, all by key and in the palette. */
export function RecordActions({
  candidateId,
  hasNextAction,
  canCall,
  onAsk,
}: {
  candidateId: string;
  /** Then Do is the page's primary action, else the call. */
  hasNextAction: boolean;
  canCall: boolean;
  onAsk: (dialog: Asked['dialog']) => void;
}) {
  const mayLimit = useMayLimit();
  const actions = everyAction.filter(({ id }) => id !== 'limit' || mayLimit);
  const run = (id: Action['id']) => (id === 'call' ? openCallCard({ candidateId }) : onAsk(id));
  const label = (id: Action['id']) => t(`record.do.${id}`);
  useShortcuts(
    t('record.scope'),
    actions.map(({ id, kbd }) => kbd !== undefined && { keys: kbd, label: label(id), run: () => run(id) }),
  );
  usePaletteActions(
    actions.map(({ id, kbd, icon }) => ({
      id: `record-${id}`,
      label: label(id),
      icon,
      ...(kbd && { kbd }),
      run: () => run(id),
    })),
  );
  return (
    <>
      {actions.slice(0, inSight).map(({ id, kbd, icon }) => (
        <Button
          key={id}
          icon={icon}
          variant={id === 'call' && !hasNextAction && canCall ? 'primary' : id === 'note' ? 'ghost' : 'secondary'}
          {...(kbd && { kbd })}
          onPress={() => run(id)}
        >
          {t(`record.short.${id as 'note' | 'call' | 'message' | 'shortlist'}`)}
        </Button>
      ))}
      <Menu
        label={t('record.do.more')}
        items={actions.slice(inSight).flatMap(({ id, kbd, icon, danger }) => {
          const item = {
            id,
            label: label(id),
            icon,
            ...(kbd && { kbd }),
            ...(danger && { danger }),
            run: () => run(id),
          };
          return danger ? ['separator' as const, item] : [item];
        })}
      >
        <IconButton icon="more" label={t('record.do.more')} />
      </Menu>
    </>
  );
}
