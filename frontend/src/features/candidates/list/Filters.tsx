import { useEffect, useRef, useState } from 'react';
import { sourceName, sourceTypes } from '../../../lib/candidate-words.ts';
import { useShortcuts } from '../../../lib/keyboard.tsx';
import { useMembers } from '../../../lib/members.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { Toolbar } from '../../../ui/Page.tsx';
import { Select } from '../../../ui/Select.tsx';
import { temperatureName, temperatures } from '../../../ui/Temperature.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './Filters.module.css';
import { isNarrowed, orders, type View } from './filter.ts';
import { MoreFilters } from './MoreFilters.tsx';
import { t } from './messages.ts';

const any = 'any';
const pauseMs = 200;

/** The strip over the list: what narrows it and how it is ordered. All of it stands in the address. */
export function Filters({
  view,
  poolName,
  onChange,
}: {
  view: View;
  poolName: string | undefined;
  onChange: (change: Partial<View>) => void;
}) {
  const { members } = useMembers();
  const [isMore, setMore] = useState(false);
  /** On a phone, so that the first person is in sight. */
  const [isOpen, setOpen] = useState(false);
  const set = [view.temperature, view.owner, view.source].filter(Boolean).length;
  const choice = (value: string) => (value === any ? '' : value);
  return (
    <Toolbar>
      <Search text={view.text} onChange={(text) => onChange({ text })} />
      <span className={styles.open}>
        <Button icon="filter" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t('list.filter.open', { count: set })}
        </Button>
      </span>
      <div className={styles.choices} data-open={isOpen || undefined}>
        <div className={styles.choice}>
          <Select
            label={t('list.filter.temperature')}
            hideLabel
            options={[
              { id: any, label: t('list.filter.anyTemperature') },
              ...temperatures.map((id) => ({ id, label: temperatureName(id) })),
            ]}
            value={view.temperature || any}
            onChange={(value) => onChange({ temperature: choice(value) })}
          />
        </div>
        <div className={styles.choice}>
          <Select
            label={t('list.filter.owner')}
            hideLabel
            options={[
              { id: any, label: t('list.filter.anyOwner') },
              ...members.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={view.owner || any}
            onChange={(value) => onChange({ owner: choice(value) })}
          />
        </div>
        <div className={styles.choice}>
          <Select
            label={t('list.filter.source')}
            hideLabel
            options={[
              { id: any, label: t('list.filter.anySource') },
              ...sourceTypes.map((id) => ({ id, label: sourceName(id) })),
            ]}
            value={view.source || any}
            onChange={(value) => onChange({ source: choice(value) })}
          />
        </div>
        <Button icon="filter" kbd="f" onPress={() => setMore(true)}>
          {t('list.filter.more')}
        </Button>
        <span className={styles.order}>
          <Menu
            label={t('list.order')}
            items={orders.map((id) => ({
              id,
              label: t(`list.order.${id}`),
              isChecked: id === view.order,
              run: () => onChange({ order: id }),
            }))}
          >
            <Button variant="ghost" icon="updown">
              {t(`list.order.${view.order}`)}
            </Button>
          </Menu>
        </span>
      </div>
      <Active view={view} poolName={poolName} onChange={onChange} />
      <FilterKey onOpen={() => setMore(true)} />
      {isMore && <MoreFilters view={view} onChange={onChange} onClose={() => setMore(false)} />}
    </Toolbar>
  );
}

function FilterKey({ onOpen }: { onOpen: () => void }) {
  useShortcuts(t('list.scope'), [{ keys: 'f', label: t('list.filter.more'), run: onOpen }]);
  return null;
}

/** Text is sent when typing pauses. */
function Search({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  useEffect(() => {
    if (text !== sent.current) setTyped(text);
    sent.current = text;
  }, [text]);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed.trim();
      latest.current(typed.trim());
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  useShortcuts(t('list.scope'), [{ keys: '/', label: t('list.filter.text'), run: () => input.current?.select() }]);
  return (
    <div className={styles.search}>
      <TextField
        label={t('list.filter.text')}
        hideLabel
        icon="search"
        type="search"
        placeholder={t('list.filter.placeholder')}
        value={typed}
        onChange={setTyped}
        inputRef={input}
        onKeyDown={(event) => {
          if (event.key === 'Escape') input.current?.blur();
        }}
      />
    </div>
  );
}

/** What narrows the list and has no field of its own in the strip, each with the way out. */
function Active({
  view,
  poolName,
  onChange,
}: {
  view: View;
  poolName: string | undefined;
  onChange: (change: Partial<View>) => void;
}) {
  const active: { id: string; label: string; without: Partial<View> }[] = [];
  if (view.warm) active.push({ id: 'warm', label: t('list.filter.warm'), without: { warm: false } });
  if (view.due) active.push({ id: 'due', label: t('list.filter.due'), without: { due: false } });
  if (view.duplicate)
    active.push({ id: 'duplicate', label: t('list.filter.duplicate'), without: { duplicate: false } });
  if (view.pool)
    active.push({ id: 'pool', label: t('list.filter.inPool', { name: poolName ?? '' }), without: { pool: '' } });
  if (view.import) active.push({ id: 'import', label: t('list.filter.imported'), without: { import: '' } });
  for (const tag of view.tag)
    active.push({ id: `tag-${tag}`, label: tag, without: { tag: view.tag.filter((each) => each !== tag) } });
  for (const skill of view.skill) {
    active.push({
      id: `skill-${skill}`,
      label: skill,
      without: { skill: view.skill.filter((each) => each !== skill) },
    });
  }
  return (
    <>
      {active.map(({ id, label, without }) => (
        <span key={id} className={styles.active}>
          {label}
          <IconButton icon="close" label={t('list.filter.remove', { label })} onPress={() => onChange(without)} />
        </span>
      ))}
      {isNarrowed(view) && (
        <Button
          variant="ghost"
          onPress={() =>
            onChange({
              text: '',
              owner: '',
              temperature: '',
              source: '',
              tag: [],
              skill: [],
              warm: false,
              due: false,
              duplicate: false,
              pool: '',
              import: '',
            })
          }
        >
          {t('list.filter.clear')}
        </Button>
      )}
    </>
  );
}
