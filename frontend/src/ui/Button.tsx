import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link as RouterLink, type To } from 'react-router';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { Tip } from './Tooltip.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';

interface Look {
  variant?: ButtonVariant;
  icon?: IconName;
  /** The shortcut shown as a hint; register it with useShortcuts. */
  kbd?: string;
  large?: boolean;
}

export interface ButtonProps extends Look, Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

function look({ variant = 'secondary', large }: Look, iconOnly = false): string {
  return classes(styles.button, styles[variant], large && styles.large, iconOnly && styles.iconOnly);
}

export function Button({ variant, icon, kbd, large, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={look({ variant, large })}>
      {icon && <Icon name={icon} />}
      <span className={styles.text}>{children}</span>
      {kbd && <Kbd keys={kbd} quiet />}
    </AriaButton>
  );
}

/** Only an icon; the label is read out and shown as a tooltip with the shortcut. */
export function IconButton({
  icon,
  label,
  variant = 'ghost',
  kbd,
  large,
  ...props
}: Omit<ButtonProps, 'children' | 'icon'> & { icon: IconName; label: string }) {
  return (
    <Tip text={label} {...(kbd && { kbd })}>
      <AriaButton {...props} aria-label={label} className={look({ variant, large }, true)}>
        <Icon name={icon} />
      </AriaButton>
    </Tip>
  );
}

/** Looks like a button, is a real link. */
export function LinkButton({ to, variant, icon, kbd, large, children }: Look & { to: To; children: ReactNode }) {
  return (
    <RouterLink to={to} className={look({ variant, large })}>
      {icon && <Icon name={icon} />}
      <span className={styles.text}>{children}</span>
      {kbd && <Kbd keys={kbd} quiet />}
    </RouterLink>
  );
}
