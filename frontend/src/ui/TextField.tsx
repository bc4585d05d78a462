import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { FieldLabel, type FieldLook, FieldNotes } from './Field.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { t } from './messages.ts';

type Base = FieldLook & Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'>;

export interface TextFieldProps extends Base {
  placeholder?: string;
  icon?: IconName;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  hideLabel,
  hint,
  error,
  optional,
  placeholder,
  icon,
  inputRef,
  ...props
}: TextFieldProps) {
  const input = (className: string | undefined) => (
    <Input className={className ?? ''} {...(placeholder && { placeholder })} {...(inputRef && { ref: inputRef })} />
  );
  return (
    <AriaTextField {...props} isInvalid={Boolean(error)} className={styles.field ?? ''}>
      <FieldLabel label={label} {...(hideLabel && { hideLabel })} {...(optional && { optional })} />
      {icon ? (
        <div className={styles.group}>
          <span className={styles.lead}>
            <Icon name={icon} />
          </span>
          {input(styles.bare)}
        </div>
      ) : (
        input(styles.input)
      )}
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  optional,
  placeholder,
  rows = 4,
  areaRef,
  ...props
}: Base & { placeholder?: string; rows?: number; areaRef?: Ref<HTMLTextAreaElement> }) {
  return (
    <AriaTextField {...props} isInvalid={Boolean(error)} className={styles.field ?? ''}>
      <FieldLabel label={label} {...(hideLabel && { hideLabel })} {...(optional && { optional })} />
      <AriaTextArea
        className={classes(styles.input, styles.area)}
        rows={rows}
        {...(placeholder && { placeholder })}
        {...(areaRef && { ref: areaRef })}
      />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

/** A day as "2026-12-01", with the browser's own calendar; an empty string is no date. */
export function DateField({
  label,
  hideLabel,
  hint,
  error,
  optional,
  min,
  max,
  ...props
}: Base & { min?: string; max?: string }) {
  return (
    <AriaTextField {...props} isInvalid={Boolean(error)} className={styles.field ?? ''}>
      <FieldLabel label={label} {...(hideLabel && { hideLabel })} {...(optional && { optional })} />
      <Input type="date" className={classes(styles.input, 'number')} {...(min && { min })} {...(max && { max })} />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

export interface NumberFieldProps extends FieldLook {
  /** NaN is an empty field. */
  value?: number;
  defaultValue?: number;
  onChange?: (value: number) => void;
  minValue?: number;
  maxValue?: number;
  step?: number;
  name?: string;
  isRequired?: boolean;
  formatOptions?: Intl.NumberFormatOptions;
}

export function NumberField({ label, hideLabel, hint, error, optional, ...props }: NumberFieldProps) {
  return (
    <AriaNumberField {...props} isInvalid={Boolean(error)} className={styles.field ?? ''}>
      <FieldLabel label={label} {...(hideLabel && { hideLabel })} {...(optional && { optional })} />
      <Group className={styles.group ?? ''}>
        <Input className={classes(styles.bare, 'number')} />
        <Button slot="decrement" className={styles.inside ?? ''} aria-label={t('ui.decrease')}>
          <Icon name="minus" size={14} />
        </Button>
        <Button slot="increment" className={styles.inside ?? ''} aria-label={t('ui.increase')}>
          <Icon name="plus" size={14} />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} />
    </AriaNumberField>
  );
}
