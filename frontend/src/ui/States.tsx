import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { errorText } from '../lib/apollo.ts';
import { formatPercent } from '../lib/format.ts';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import { t } from './messages.ts';
import styles from './States.module.css';

/** An empty list says why it is empty and offers the next step. */
export function EmptyState({
  icon,
  title,
  children,
  action,
  isPage = false,
}: {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** It is all the page has: its title is the page's heading. */
  isPage?: boolean;
}) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className={styles.empty}>
      <span className={styles.emblem}>
        <Icon name={icon} size={20} />
      </span>
      <Heading>{title}</Heading>
      {children && <p className="muted">{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}

/** Says what failed and retries just its own part: pass the query's `error` and `refetch`. */
export function ErrorState({
  error,
  onRetry,
  title = t('ui.failed'),
}: {
  error?: unknown;
  onRetry?: () => void;
  title?: string;
}) {
  return (
    <div className={styles.error} role="alert">
      <Icon name="warning" />
      <div>
        <p>{title}</p>
        <p className="meta muted">{errorText(error) ?? t('ui.failedHint')}</p>
      </div>
      {onRetry && (
        <Button icon="refresh" onPress={() => void onRetry()}>
          {t('ui.retry')}
        </Button>
      )}
    </div>
  );
}

const patienceMs = 150;

function useLater(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return late;
}

/** Grey lines with the geometry of what is coming; nothing at all in the first 150 ms. */
export function Skeleton({
  rows = 3,
  rowHeight = 44,
  avatar = false,
}: {
  rows?: number;
  rowHeight?: number;
  avatar?: boolean;
}) {
  const visible = useLater();
  return (
    <div className={styles.skeleton} role="status" aria-label={t('ui.loading')} data-visible={visible || undefined}>
      {Array.from({ length: rows }, (_, row) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: identical grey rows
          key={row}
          className={styles.bone}
          style={{ height: rowHeight, '--share': `${62 - ((row * 17) % 34)}%` } as CSSProperties}
        >
          {avatar && <span className={styles.face} />}
          <span className={styles.line} />
        </div>
      ))}
    </div>
  );
}

/** Long work: `value` of `total`, or unknown while `total` is missing. */
export function Progress({
  label,
  value,
  total,
  detail,
}: {
  label: string;
  value: number;
  total?: number;
  detail?: ReactNode;
}) {
  const known = total !== undefined && total > 0;
  return (
    <ProgressBar
      value={value}
      maxValue={known ? total : 100}
      isIndeterminate={!known}
      valueLabel={known ? formatPercent(value / total) : ''}
      className={styles.progress ?? ''}
    >
      {({ percentage, valueText }) => (
        <>
          <span className={styles.progressHead}>
            <Label>{label}</Label>
            <span className="number muted">{detail ?? valueText}</span>
          </span>
          <span className={styles.track}>
            <span
              className={classes(styles.fill, !known && styles.moving)}
              style={{ transform: `scaleX(${known ? (percentage ?? 0) / 100 : 0.3})` }}
            />
          </span>
        </>
      )}
    </ProgressBar>
  );
}

/** A line over a page or part that needs to be known: a lost connection, a blocked person, the sample agency. */
export function Banner({
  tone = 'info',
  icon,
  children,
  action,
}: {
  tone?: 'info' | 'warning' | 'danger';
  icon?: IconName;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={classes(styles.banner, styles[tone])} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon name={icon ?? (tone === 'info' ? 'info' : 'warning')} />
      <p>{children}</p>
      {action}
    </div>
  );
}
