import { useContext, useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { FieldLabel, type FieldLook, FieldNotes } from './Field.tsx';
import { Icon } from './Icon.tsx';
import menu from './Menu.module.css';
import { t } from './messages.ts';

export interface Option<Value extends string = string> {
  id: Value;
  label: string;
  detail?: string;
}

interface Choice<Value extends string> extends FieldLook {
  options: readonly Option<Value>[];
  value: Value | null;
  placeholder?: string;
  name?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ id, label, detail }) => (
    <ListBoxItem key={id} id={id} textValue={label} className={menu.item ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={menu.label}>
            {label}
            {detail && <span className={menu.detail}>{detail}</span>}
          </span>
          {isSelected && <Icon name="check" size={14} />}
        </>
      )}
    </ListBoxItem>
  ));
}

/** One of a short list. */
export function Select<Value extends string>({
  label,
  hideLabel,
  hint,
  error,
  optional,
  options,
  value,
  onChange,
  placeholder = t('ui.choose'),
  ...props
}: Choice<Value> & { onChange: (value: Value) => void }) {
  return (
    <AriaSelect
      {...props}
      value={value}
      onChange={(key) => key !== null && onChange(String(key) as Value)}
      isInvalid={Boolean(error)}
      placeholder={placeholder}
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} {...(hideLabel && { hideLabel })} {...(optional && { optional })} />
      <Button className={styles.control ?? ''}>
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
        </SelectValue>
        <Icon name="updown" size={14} />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover className={classes(menu.popover, menu.choices)} offset={4} maxHeight={320}>
        <ListBox className={menu.menu ?? ''}>
          <Options options={options} />
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** The first option that holds what was typed is marked, so that Enter and Tab take it instead of losing the text. */
function FirstMatch() {
  const state = useContext(ComboBoxStateContext);
  const typed = state?.inputValue.trim().toLowerCase() ?? '';
  const isOld = state?.selectedItem?.textValue.toLowerCase() === typed;
  const match =
    state?.isOpen && typed !== '' && !isOld
      ? [...state.collection].find(({ textValue }) => textValue.toLowerCase().includes(typed))?.key
      : undefined;
  const manager = state?.selectionManager;
  const isMarked = manager?.focusedKey !== null && manager?.focusedKey !== undefined;
  useEffect(() => {
    if (match !== undefined && !isMarked) manager?.setFocusedKey(match);
  }, [match, isMarked, manager]);
  return null;
}

/** One of a long list, found by typing. With `onSearch` the options come from the server for what was typed. */
export function ComboBox<Value extends string>({
  label,
  hideLabel,
  hint,
  error,
  optional,
  options,
  value,
  onChange,
  onSearch,
  placeholder,
  ...props
}: Choice<Value> & { onChange: (value: Value | null) => void; onSearch?: (text: string) => void }) {
  return (
    <AriaComboBox
      {...props}
      value={value}
      onChange={(key) => onChange(key === null ? null : (String(key) as Value))}
      isInvalid={Boolean(error)}
      menuTrigger={value ? 'input' : 'focus'}
      allowsEmptyCollection
      {...(onSearch && { items: undefined, onInputChange: onSearch, defaultFilter: () => true })}
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} {...(hideLabel && { hideLabel })} {...(optional && { optional })} />
      <Group className={styles.group ?? ''}>
        <Input className={styles.bare ?? ''} {...(placeholder && { placeholder })} />
        <Button className={styles.inside ?? ''}>
          <Icon name="updown" size={14} />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} />
      <FirstMatch />
      <Popover className={classes(menu.popover, menu.choices)} offset={4} maxHeight={320}>
        <ListBox
          className={menu.menu ?? ''}
          renderEmptyState={() => <p className={menu.empty}>{t('ui.nothingFound')}</p>}
        >
          <Options options={options} />
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
