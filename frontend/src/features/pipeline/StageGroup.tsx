import { type DragEvent, useState } from 'react';
import type { Stage } from '../../generated/graphql.ts';
import { stageName } from '../../lib/job-words.ts';
import { Count } from '../../ui/Chip.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { dragType } from './drag.ts';
import { type EntryActions, EntryRow } from './EntryRow.tsx';
import type { Entry } from './fragment.ts';
import styles from './StageGroup.module.css';

export function StageGroup({
  stage,
  entries,
  isClosed,
  currentId,
  actions,
  onToggle,
  onFocus,
  onDrop,
}: {
  stage: Stage;
  entries: readonly Entry[];
  isClosed: boolean;
  currentId: string | undefined;
  actions: EntryActions;
  onToggle: () => void;
  onFocus: (entryId: string) => void;
  onDrop: (entryId: string) => void;
}) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(dragType)) return;
    event.preventDefault();
    setOver(true);
  };
  const name = stageName(stage);
  const isOpen = !isClosed && entries.length > 0;
  return (
    <section
      className={styles.group}
      aria-label={name}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        onDrop(event.dataTransfer.getData(dragType));
      }}
    >
      <h2 className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          disabled={entries.length === 0}
          onClick={onToggle}
        >
          <Icon name={isOpen ? 'down' : 'right'} size={12} />
          <span>{name}</span> <Count value={entries.length} />
        </button>
      </h2>
      {isOpen && (
        <ul className={styles.rows}>
          {entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              isCurrent={entry.id === currentId}
              actions={actions}
              onFocus={() => onFocus(entry.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
