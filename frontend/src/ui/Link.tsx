import type { ReactNode } from 'react';
import { Link as RouterLink, type To } from 'react-router';
import { classes } from './classes.ts';
import styles from './Link.module.css';

/** `plain` inherits the colour and underlines on hover (names in lists); otherwise the accent colour. */
export function Link({ to, plain = false, children }: { to: To; plain?: boolean; children: ReactNode }) {
  return (
    <RouterLink to={to} className={classes(styles.link, plain ? styles.plain : styles.accent)}>
      {children}
    </RouterLink>
  );
}

/** Leaves the client: a phone number, an address, another site. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  const leaves = /^https?:/.test(href);
  return (
    <a
      href={href}
      className={classes(styles.link, styles.plain)}
      {...(leaves && { target: '_blank', rel: 'noreferrer' })}
    >
      {children}
    </a>
  );
}
