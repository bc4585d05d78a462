import type { ReactNode } from 'react';
import { useShortcuts } from '../../../lib/keyboard.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Fields } from '../../../ui/Field.tsx';
import { Banner } from '../../../ui/States.tsx';
import { t } from './messages.ts';

/** A short form over the page: Cancel, and one primary action that Command-Enter takes too. */
export function FormDialog({
  title,
  saveLabel,
  isBusy,
  canSave,
  refusal,
  onSave,
  onClose,
  wide = false,
  children,
}: {
  title: string;
  saveLabel: string;
  isBusy: boolean;
  canSave: boolean;
  /** A typed outcome that is no success, shown over the fields. */
  refusal?: ReactNode;
  onSave: () => void;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}) {
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
          <Button onPress={onClose}>{t('dialogs.cancel')}</Button>
          <Button variant="primary" kbd="mod+enter" isPending={isBusy} isDisabled={!canSave} onPress={save}>
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
  useShortcuts(t('dialogs.scope'), [{ keys: 'mod+enter', label, whileTyping: true, run: onSave }]);
  return null;
}
