import type { FragmentType } from '@apollo/client';
import styles from './Timeline.module.css';
import { TimelineItem, type TimelineItemFragment } from './TimelineItem.tsx';

/** Entries, newest first. */
export function TimelineList({
  label,
  entries,
}: {
  label: string;
  entries: readonly (FragmentType<typeof TimelineItemFragment> & { id: string })[];
}) {
  return (
    <ul className={styles.list} aria-label={label}>
      {entries.map((entry) => (
        <TimelineItem key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}
