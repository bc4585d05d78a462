import { type ReactNode, useState } from 'react';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import styles from './Aside.module.css';
import { t } from './messages.ts';

/** A part of the record that becomes its own small form in place. `editor` is made anew each time, from what is stored. */
export function EditableSection({
  title,
  aside,
  children,
  editor,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  editor: (close: () => void) => ReactNode;
}) {
  const [isEditing, setEditing] = useState(false);
  return (
    <Section
      title={title}
      aside={aside}
      actions={
        !isEditing && (
          <IconButton icon="edit" label={t('record.edit.start', { what: title })} onPress={() => setEditing(true)} />
        )
      }
    >
      {isEditing ? editor(() => setEditing(false)) : children}
    </Section>
  );
}

/** The fields, then Save and Cancel; Enter saves and Escape leaves. */
export function InlineForm({
  children,
  isBusy,
  onSave,
  onClose,
}: {
  children: ReactNode;
  isBusy: boolean;
  onSave: () => Promise<boolean>;
  onClose: () => void;
}) {
  const save = async () => {
    if (await onSave()) onClose();
  };
  return (
    // What the server refused may be corrected and sent again; the browser would hold on to the old failure.
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {children}
      <div className="row tight">
        <Button type="submit" variant="primary" isPending={isBusy}>
          {t('record.edit.save')}
        </Button>
        <Button variant="ghost" onPress={onClose}>
          {t('record.edit.cancel')}
        </Button>
      </div>
    </form>
  );
}
