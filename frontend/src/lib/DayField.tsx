import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import styles from '../ui/Field.module.css';
import { FieldLabel, type FieldLook, FieldNotes } from '../ui/Field.tsx';
import { useUnread } from '../ui/FormDialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/messages.ts';
import { formatDate } from './format.ts';
import { parseWhen } from './parse-when.ts';
import { useMe } from './session.tsx';

/**
 * A day as "2026-12-01", typed as one says it ("thu", "in 2 weeks", "1 dec"), or taken from the browser's calendar; read back
 * under the field. An empty string is no day. What can't be read keeps the form from being saved.
 */
export function DayField({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  onTime,
}: Omit<FieldLook, 'hideLabel'> & {
  value: string;
  onChange: (day: string) => void;
  /** Where a time belongs to the day: "thu 3pm" gives both. */
  onTime?: (time: string) => void;
}) {
  const { timeZone } = useMe();
  const [typed, setTyped] = useState<{ text: string; day: string } | undefined>();
  const calendar = useRef<HTMLInputElement>(null);
  // A value that was set from elsewhere stands in place of what was typed before.
  const text = typed?.day === value ? typed.text : value && formatDate(value);
  const isUnread = text.trim() !== '' && value === '';
  const [isLeft, setLeft] = useState(false);
  useUnread(isUnread);

  const type = (next: string) => {
    const when = parseWhen(next, timeZone);
    const day = when && (onTime || !when.time) ? when.day : '';
    setTyped({ text: next, day });
    onChange(day);
    if (when?.time) onTime?.(when.time);
  };
  const problem = error ?? (isUnread && isLeft ? t('ui.day.unread') : undefined);
  return (
    <TextField
      className={styles.field ?? ''}
      value={text}
      onChange={type}
      onFocusChange={(isFocused) => setLeft(!isFocused)}
      isInvalid={Boolean(problem)}
    >
      <FieldLabel label={label} {...(optional && { optional })} />
      <Group className={styles.group ?? ''}>
        <Input className={styles.bare ?? ''} placeholder={t('ui.day.example')} autoComplete="off" />
        <span className={styles.calendar}>
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <Button
            excludeFromTabOrder
            className={styles.inside ?? ''}
            aria-label={t('ui.day.calendar')}
            onPress={() => calendar.current?.showPicker()}
          >
            <Icon name="today" size={14} />
          </Button>
        </span>
      </Group>
      <FieldNotes hint={isUnread ? t('ui.day.unread') : value ? formatDate(value, 'long') : hint} error={problem} />
    </TextField>
  );
}
