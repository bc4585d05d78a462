import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';
import { t } from './messages.ts';

/** What every field has; an `error` from the server is shown under it and read out. */
export interface FieldLook {
  label: string;
  /** The label is read out but not shown; for search boxes and table cells. */
  hideLabel?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  /** Says "optional" beside the label. */
  optional?: boolean;
}

export function FieldLabel({ label, hideLabel, optional }: FieldLook) {
  return (
    <Label className={hideLabel ? 'screen-reader' : styles.label}>
      {label}
      {optional && <span className={styles.optional}> {t('ui.optional')}</span>}
    </Label>
  );
}

export function FieldNotes({ hint, error }: Pick<FieldLook, 'hint' | 'error'>) {
  return (
    <>
      {hint && !error && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>
        {({ validationErrors }) => (
          <>
            <Icon name="warning" size={14} />
            <span>{error ?? validationErrors.join(' ')}</span>
          </>
        )}
      </FieldError>
    </>
  );
}

/** Stacks the fields of a form evenly. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}

/** Fields side by side, under each other when narrow. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.fieldRow}>{children}</div>;
}
