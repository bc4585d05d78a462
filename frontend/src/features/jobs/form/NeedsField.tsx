import { type ComponentProps, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { IconButton } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import type { IconName } from '../../../ui/Icon.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from '../messages.ts';
import { type Need, readNeeds } from './job-draft.ts';
import styles from './NeedsField.module.css';

/** Needs as chips: typed or pasted with years ("React 5+"), Enter or a comma takes each, Backspace takes the last back. */
export function NeedsField({
  kind,
  needs,
  onChange,
  onMove,
  error,
}: {
  kind: 'must' | 'nice';
  needs: readonly Need[];
  onChange: (needs: readonly Need[]) => void;
  /** Moves one to the other field. */
  onMove: (need: Need) => void;
  error?: string | undefined;
}) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = (typed: string) => {
    const known = new Set(needs.map(({ name }) => name.toLowerCase()));
    const added = readNeeds(typed).filter(({ name }) => !known.has(name.toLowerCase()));
    if (added.length > 0) onChange([...needs, ...added]);
    setText('');
  };
  const remove = ({ name }: Need) => onChange(needs.filter((each) => each.name !== name));
  const type = (next: string) => (/[,;\n]/u.test(next) ? add(next) : setText(next));
  const press: ComponentProps<typeof TextField>['onKeyDown'] = (event) => {
    const last = needs.at(-1);
    if (event.key === 'Enter' && text.trim() !== '') {
      add(text);
      // Command-Enter saves what was typed too.
      if (event.metaKey || event.ctrlKey) event.continuePropagation();
      else event.preventDefault();
    } else if (event.key === 'Backspace' && text === '' && last) {
      event.preventDefault();
      remove(last);
      setText(last.years ? `${last.name} ${last.years}+` : last.name);
    } else event.continuePropagation();
  };
  /** The chip that was pressed goes away: typing goes on in the field. */
  const goOn = (change: (need: Need) => void, need: Need) => {
    input.current?.focus();
    change(need);
  };
  const move = kind === 'must' ? 'jobs.form.makeNice' : 'jobs.form.makeMust';
  const arrow: IconName = kind === 'must' ? 'down' : 'up';
  return (
    <div className={styles.field}>
      <TextField
        label={t(`jobs.form.${kind}`)}
        placeholder={t(`jobs.form.${kind}Example`)}
        hint={t(`jobs.form.${kind}Hint`)}
        value={text}
        inputRef={input}
        onChange={type}
        onKeyDown={press}
        onBlur={() => text.trim() !== '' && add(text)}
        error={error}
        optional={kind === 'nice'}
      />
      {needs.length > 0 && (
        // One tab stop for all of them; the arrow keys go from button to button.
        <Toolbar className={styles.chips ?? ''} aria-label={t(`jobs.form.${kind}`)}>
          {needs.map((need) => (
            <span key={need.name} className={classes(styles.chip, kind === 'must' && styles.must)}>
              <span>{need.name}</span>
              {need.years !== null && (
                <span className={styles.years}>{t('jobs.form.years', { years: need.years })}</span>
              )}
              <IconButton icon={arrow} label={t(move, { name: need.name })} onPress={() => goOn(onMove, need)} />
              <IconButton
                icon="close"
                label={t('jobs.form.remove', { name: need.name })}
                onPress={() => goOn(remove, need)}
              />
            </span>
          ))}
        </Toolbar>
      )}
    </div>
  );
}
