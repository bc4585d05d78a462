import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useState } from 'react';
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

type TellUnread = (fieldId: string, isUnread: boolean) => void;
const UnreadFields = createContext<TellUnread | undefined>(undefined);

/** For a field whose text means nothing yet: the form around it is not saved without what was typed. */
export function useUnread(isUnread: boolean): void {
  const id = useId();
  const tell = useContext(UnreadFields);
  useEffect(() => {
    tell?.(id, isUnread);
    return () => tell?.(id, false);
  }, [tell, id, isUnread]);
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
  const [unread, setUnread] = useState<readonly string[]>([]);
  const tell = useCallback<TellUnread>(
    (id, isUnread) => setUnread((before) => [...before.filter((each) => each !== id), ...(isUnread ? [id] : [])]),
    [],
  );
  const isComplete = canSave && unread.length === 0;
  const save = () => {
    if (isComplete && !isBusy) onSave();
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
            isDisabled={!isComplete}
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
        <UnreadFields value={tell}>{children}</UnreadFields>
      </Fields>
    </Dialog>
  );
}

/** Inside the dialog, so that its shortcut belongs to the dialog. */
function SaveKey({ label, onSave }: { label: string; onSave: () => void }) {
  useShortcuts(t('ui.form'), [{ keys: 'mod+enter', label, whileTyping: true, run: onSave }]);
  return null;
}
