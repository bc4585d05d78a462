import { useEffect, useRef } from 'react';
import { formatAge, isNow } from '../../lib/format.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Pill } from '../../ui/Chip.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { TemperatureChip } from '../../ui/Temperature.tsx';
import { Explained } from '../../ui/Tooltip.tsx';
import { dragType } from './drag.ts';
import styles from './EntryRow.module.css';
import { entryMenu } from './entry-menu.ts';
import { type Entry, isRunning } from './fragment.ts';
import { t } from './messages.ts';
import { type Step, stateOf } from './next-step.ts';

export interface EntryActions {
  take: (entry: Entry, step: Step) => void;
  doNext: (entry: Entry) => void;
  call: (entry: Entry) => void;
  message: (entry: Entry) => void;
  hold: (entry: Entry) => void;
  unshortlist: (entry: Entry) => void;
}

export function EntryRow({
  entry,
  isCurrent,
  actions,
  onFocus,
}: {
  entry: Entry;
  isCurrent: boolean;
  actions: EntryActions;
  onFocus: () => void;
}) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const { candidate, owner } = entry;
  const { name } = candidate;
  const state = stateOf(entry);
  const running = isRunning(entry);
  const action = running && state.next ? t(`pipeline.next.${state.next}`) : null;
  return (
    <li
      ref={row}
      className={styles.row}
      data-current={isCurrent || undefined}
      {...(isCurrent && { 'aria-current': true })}
      draggable={running}
      onDragStart={(event) => event.dataTransfer.setData(dragType, entry.id)}
      onFocus={onFocus}
      onPointerDown={onFocus}
    >
      <Avatar name={name} size={28} />
      <div className={styles.words}>
        <p className={styles.who}>
          <span className={styles.name}>
            <Link plain to={`/candidates/${candidate.id}`}>
              {name}
            </Link>
          </span>
          <TemperatureChip temperature={candidate.temperature?.kind} />
          {entry.outcome === 'ON_HOLD' && <Pill icon="pause">{t('pipeline.onHold')}</Pill>}
          <span className="muted">{candidate.title}</span>
        </p>
        <p className={styles.state}>
          <span className={state.isUrgent ? 'urgent' : 'muted'}>{state.text}</span>
          {entry.stage === 'SHORTLIST' && entry.priorSubmission && (
            <Explained text={entry.priorSubmission.sentence}>
              <span className={styles.prior} role="note">
                <Icon name="warning" size={12} />
                {t('pipeline.prior')}
              </span>
            </Explained>
          )}
        </p>
      </div>
      <span className={styles.age}>
        {isNow(entry.stageSince) ? t('pipeline.now') : t('pipeline.age', { age: formatAge(entry.stageSince) })}
      </span>
      <span className={styles.owner}>
        {owner && (
          <>
            <Avatar name={owner.name} />
            <span className="screen-reader">{t('pipeline.owner', { name: owner.name })}</span>
          </>
        )}
      </span>
      <div className={styles.buttons}>
        {action && (
          <Button
            variant={isCurrent ? 'primary' : 'secondary'}
            {...(isCurrent && { kbd: 'd' })}
            onPress={() => actions.doNext(entry)}
          >
            {action}
            <span className="screen-reader"> {name}</span>
          </Button>
        )}
        {running && (
          <IconButton icon="phone" kbd="l" label={t('pipeline.call', { name })} onPress={() => actions.call(entry)} />
        )}
        {running && (
          <Menu label={t('pipeline.moveName', { name })} items={entryMenu(entry, actions)}>
            <IconButton icon="swap" label={t('pipeline.moveName', { name })} />
          </Menu>
        )}
      </div>
    </li>
  );
}
