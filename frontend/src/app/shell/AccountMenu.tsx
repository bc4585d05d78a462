import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useNavigate } from 'react-router';
import { useSingleKeys } from '../../lib/keyboard.tsx';
import { notifyError } from '../../lib/notice.ts';
import { useMe, useSession } from '../../lib/session.tsx';
import { setSingleKeysEnabled } from '../../lib/shortcut-registry.ts';
import { currentTheme, setTheme, type Theme } from '../../lib/theme.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { IconButton } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/icons.ts';
import { Menu, type MenuAction } from '../../ui/Menu.tsx';
import { t } from '../messages.ts';
import styles from './AccountMenu.module.css';

const themes: { id: Theme; label: string; icon: IconName }[] = [
  { id: 'system', label: t('app.themeSystem'), icon: 'display' },
  { id: 'light', label: t('app.themeLight'), icon: 'sun' },
  { id: 'dark', label: t('app.themeDark'), icon: 'moon' },
];

/** Who I am, whom else I may look as in the sample, the theme, the keys, and the way out. */
export function AccountMenu({ onHelp }: { onHelp: () => void }) {
  const { member } = useMe();
  const items = useAccountItems(onHelp);
  return (
    <div className={styles.foot}>
      <Menu label={t('app.account')} items={items} placement="top start">
        <AriaButton className={styles.me ?? ''}>
          <Avatar name={member.name} />
          <span className="one-line">{member.name}</span>
          <span className="screen-reader">{t('app.account')}</span>
        </AriaButton>
      </Menu>
      <IconButton icon="help" label={t('app.help')} kbd="?" onPress={onHelp} />
    </div>
  );
}

function useAccountItems(onHelp: () => void): (MenuAction | 'separator')[] {
  const { signOut, switchMember } = useSession();
  const navigate = useNavigate();
  const { member, members = [] } = useMe();
  const [theme, choose] = useState(currentTheme);
  const singleKeys = useSingleKeys();
  const attempt = (act: () => Promise<void>) => () => void act().catch(() => notifyError(t('app.switchFailed')));
  const others = members.filter(({ id }) => id !== member.id);
  return [
    ...others.map(
      ({ id, name }): MenuAction => ({
        id: `as-${id}`,
        label: t('app.lookAs', { name }),
        icon: 'person',
        run: attempt(() => switchMember(id)),
      }),
    ),
    ...(others.length > 0 ? (['separator'] as const) : []),
    ...themes.map(
      ({ id, label, icon }): MenuAction => ({
        id: `theme-${id}`,
        label,
        icon,
        isChecked: theme === id,
        run: () => {
          setTheme(id);
          choose(id);
        },
      }),
    ),
    'separator',
    { id: 'help', label: t('app.help'), icon: 'keyboard', kbd: '?', run: onHelp },
    {
      id: 'keys',
      label: t(singleKeys ? 'app.singleKeysOff' : 'app.singleKeysOn'),
      icon: 'keyboard',
      run: () => setSingleKeysEnabled(!singleKeys),
    },
    'separator',
    { id: 'out', label: t('app.signOut'), icon: 'leave', run: attempt(() => signOut().then(() => navigate('/'))) },
  ];
}
