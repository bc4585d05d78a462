import type { ReactNode } from 'react';
import { useShortcuts } from '../lib/keyboard.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Fields } from './Field.tsx';
import { t } from './messages.ts';
import { Banner } from './States.tsx';

export interface FormDialogProps {
  title: string;
  saveLabel: string;
  isBusy: boolean;
  canSave?: boolean;
  /** A typed outcome that is no success, shown over the fields. */
  refusal?: ReactNode;
  danger?: boolean;
  onSave: () => void;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}

/** A form over the page: Cancel, and one primary action that Command-Enter takes too. Mount it to open it. */
export function FormDialog({
  title,
  saveLabel,
  isBusy,
  canSave = true,
  refusal,
  danger = false,
  onSave,
  onClose,
  wide = false,
  children,
}: FormDialogProps) {
  const save = () => {
    if (canSave && !isBusy) onSave();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      wide={wide}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            kbd="mod+enter"
            isPending={isBusy}
            isDisabled={!canSave}
            onPress={save}
          >
            {saveLabel}
          </Button>
        </>
      }
    >
      <SaveKey label={saveLabel} onSave={save} />
      <Fields>
        {refusal && <Banner tone="warning">{refusal}</Banner>}
        {children}
      </Fields>
    </Dialog>
  );
}

/** Inside the dialog, so that its shortcut belongs to the dialog. */
function SaveKey({ label, onSave }: { label: string; onSave: () => void }) {
  useShortcuts(t('ui.form'), [{ keys: 'mod+enter', label, whileTyping: true, run: onSave }]);
  return null;
}
