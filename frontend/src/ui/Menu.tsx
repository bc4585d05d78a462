import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Separator } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import styles from './Menu.module.css';

export interface MenuAction {
  id: string;
  label: string;
  icon?: IconName;
  kbd?: string;
  /** A quieter second line. */
  detail?: string;
  /** A real link instead of an action. */
  href?: string;
  run?: () => void;
  danger?: boolean;
  isDisabled?: boolean;
  isChecked?: boolean;
}

/** A menu under a button: `<Menu label="More" items={[{ id, label, run }]}><IconButton …/></Menu>`; 'separator' draws a line. */
export function Menu({
  label,
  items,
  children,
  placement = 'bottom end',
  isOpen,
  onOpenChange,
}: {
  label: string;
  items: readonly (MenuAction | 'separator')[];
  children: ReactElement;
  placement?: 'bottom end' | 'bottom start' | 'top start';
  /** Give both to open it by a shortcut too. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}) {
  return (
    <MenuTrigger {...(onOpenChange && { isOpen: isOpen ?? false, onOpenChange })}>
      {children}
      <Popover className={styles.popover} placement={placement} offset={4}>
        <AriaMenu className={styles.menu} aria-label={label}>
          {items.map((item, position) =>
            item === 'separator' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a separator has no identity but its place
              <Separator key={`line${position}`} className={styles.separator} />
            ) : (
              <Item key={item.id} {...item} />
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Item({ id, label, icon, kbd, detail, href, run, danger, isDisabled, isChecked }: MenuAction) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      className={classes(styles.item, danger && styles.danger)}
      {...(href && { href })}
      {...(run && { onAction: run })}
      {...(isDisabled && { isDisabled })}
    >
      {icon && <Icon name={icon} />}
      <span className={styles.label}>
        {label}
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
      {isChecked && <Icon name="check" size={14} />}
      {kbd && <Kbd keys={kbd} />}
    </MenuItem>
  );
}
