import { type ReactNode, useEffect } from 'react';
import { classes } from './classes.ts';
import styles from './Page.module.css';

/** Title, one sentence, and the page's actions (one of them primary). Also names the browser tab. */
export function PageHeader({
  title,
  aside,
  lead,
  actions,
  lined = false,
  below,
  children,
}: {
  title: string;
  /** Beside the title: chips, a client's name. */
  aside?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** A line below, when a list follows directly. */
  lined?: boolean;
  /** A line over the whole width, under title and actions. */
  below?: ReactNode;
  children?: ReactNode;
}) {
  usePageTitle(title);
  return (
    <header className={classes(styles.header, lined && styles.lined)}>
      <div className={styles.words}>
        <div className={styles.titleRow}>
          <h1>{title}</h1>
          {aside}
        </div>
        {lead && <p className="muted">{lead}</p>}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
      {below && <div className={styles.below}>{below}</div>}
    </header>
  );
}

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Rekindle` : 'Rekindle';
  }, [title]);
}

/** A headed part of a page. `flush` leaves out the side padding so that a list can reach the edges. */
export function Section({
  title,
  aside,
  actions,
  flush = false,
  id,
  children,
}: {
  title: string;
  aside?: ReactNode;
  actions?: ReactNode;
  flush?: boolean;
  /** Where a link or a command leads to. */
  id?: string;
  children: ReactNode;
}) {
  return (
    <section {...(id && { id })} className={classes(styles.section, flush && styles.flush)}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {aside && <span className="meta faint">{aside}</span>}
        {actions && <div className={styles.sectionActions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** The main column with a narrower one at its right, stacked when there is no room. */
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.aside}>{aside}</aside>
    </div>
  );
}

/** A strip of filters and counts between header and list. */
export function Toolbar({ children }: { children: ReactNode }) {
  return <div className={styles.toolbar}>{children}</div>;
}

/** Side padding as everything else on the page has it. */
export function Inset({ children }: { children: ReactNode }) {
  return <div className={styles.inset}>{children}</div>;
}

/** A bordered box; use sparingly, lines and space separate better. */
export function Card({ children }: { children: ReactNode }) {
  return <div className={styles.card}>{children}</div>;
}

/** Facts as label and value: `<KeyValues items={[['Mode', 'Hybrid'], ['Rate', <b>…</b>]]} />`. */
export function KeyValues({ items }: { items: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className={styles.keyValues}>
      {items.map(([label, value]) => (
        <div key={label} className={styles.pair}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
