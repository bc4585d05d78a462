import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Label } from 'react-aria-components/Label';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './Choice.module.css';
import { classes } from './classes.ts';
import { FieldNotes } from './Field.tsx';
import { Icon } from './Icon.tsx';

/** With `hideLabel` the words are only read out (row selection). */
export function Checkbox({
  label,
  hideLabel,
  detail,
  isSelected,
  isIndeterminate,
  isDisabled,
  onChange,
}: {
  label: string;
  hideLabel?: boolean;
  detail?: ReactNode;
  isSelected: boolean;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  onChange: (selected: boolean) => void;
}) {
  return (
    <AriaCheckbox
      className={classes(styles.option, hideLabel && styles.alone)}
      isSelected={isSelected}
      onChange={onChange}
      {...(isIndeterminate && { isIndeterminate })}
      {...(isDisabled && { isDisabled })}
      {...(hideLabel && { 'aria-label': label })}
    >
      <span className={styles.box}>
        {isIndeterminate ? <Icon name="minus" size={12} /> : isSelected && <Icon name="check" size={12} />}
      </span>
      {!hideLabel && <Words label={label} detail={detail} />}
    </AriaCheckbox>
  );
}

function Words({ label, detail }: { label: string; detail?: ReactNode }) {
  return (
    <span>
      {label}
      {detail && <span className={styles.detail}>{detail}</span>}
    </span>
  );
}

export interface ChoiceOption<Value extends string> {
  id: Value;
  label: string;
  detail?: ReactNode;
}

interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly ChoiceOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}

export function RadioGroup<Value extends string>({
  label,
  options,
  value,
  onChange,
  error,
  autoFocus = false,
}: ChoiceProps<Value> & { error?: string | undefined; autoFocus?: boolean }) {
  return (
    <AriaRadioGroup
      className={styles.group ?? ''}
      value={value}
      onChange={(next) => onChange(next as Value)}
      isInvalid={Boolean(error)}
    >
      <Label className={styles.label}>{label}</Label>
      {options.map((option) => (
        <Radio
          key={option.id}
          value={option.id}
          className={styles.option ?? ''}
          autoFocus={autoFocus && option.id === value}
        >
          <span className={styles.dot} />
          <Words label={option.label} detail={option.detail} />
        </Radio>
      ))}
      <FieldNotes error={error} />
    </AriaRadioGroup>
  );
}

/** A switch between a few views of the same thing, for example Mine and Team. */
export function SegmentedControl<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.segments ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value ? [value] : []}
      onSelectionChange={(keys) => {
        const [next] = keys;
        if (next !== undefined) onChange(String(next) as Value);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={styles.segment ?? ''}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
