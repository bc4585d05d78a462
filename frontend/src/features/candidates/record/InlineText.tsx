import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './InlineText.module.css';

/** Text that becomes a field when pressed: Enter or leaving it saves, Escape keeps what was there. */
export function InlineText({
  label,
  value,
  placeholder,
  onSave,
}: {
  label: string;
  value: string | null;
  placeholder: string;
  onSave: (text: string) => void;
}) {
  const [draft, setDraft] = useState<string | undefined>();
  const finish = () => {
    if (draft !== undefined && draft.trim() !== (value ?? '')) onSave(draft.trim());
    setDraft(undefined);
  };
  if (draft === undefined) {
    return (
      <AriaButton className={styles.text ?? ''} onPress={() => setDraft(value ?? '')}>
        <span className="screen-reader">{label}: </span>
        {value || <span className="faint">{placeholder}</span>}
      </AriaButton>
    );
  }
  return (
    <span className={styles.field}>
      <TextField
        label={label}
        hideLabel
        autoFocus
        value={draft}
        onChange={setDraft}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape') setDraft(undefined);
        }}
      />
    </span>
  );
}
