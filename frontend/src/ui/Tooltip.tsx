import type { ReactElement } from 'react';
import { Focusable } from 'react-aria-components/Focusable';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';

/** Names an icon button or explains a word on hover and focus; never the only place of a fact. */
export function Tip({ text, kbd, children }: { text: string; kbd?: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      {children}
      <Tooltip className={styles.tooltip} offset={6}>
        {text}
        {kbd && <Kbd keys={kbd} quiet />}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** A tooltip on something that is no button: it becomes focusable. */
export function Explained({
  text,
  children,
}: {
  text: string;
  children: ReactElement<Record<string, unknown>, string>;
}) {
  return (
    <Tip text={text}>
      <Focusable>{children}</Focusable>
    </Tip>
  );
}
