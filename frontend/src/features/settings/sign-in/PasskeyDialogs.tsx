import { useState } from 'react';
import { notify } from '../../../lib/notice.ts';
import { ownSignIn, type Passkey } from '../../../lib/sign-in-settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';
import { failureText, type useConfirmed } from './use-confirmed.tsx';

interface Props {
  passkey: Passkey;
  onDone: () => void;
  onClose: () => void;
}

export function RenamePasskey({ passkey, onDone, onClose }: Props) {
  const [name, setName] = useState(passkey.name);
  const [error, setError] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      await ownSignIn.renamePasskey(passkey.id, name.trim());
      onDone();
    } catch (failure) {
      setError(failureText(failure));
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={t('signIn.renameTitle')}
      saveLabel={t('signIn.save')}
      isBusy={isBusy}
      canSave={name.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField label={t('signIn.passkeyName')} value={name} onChange={setName} error={error} autoFocus />
    </FormDialog>
  );
}

export function RemovePasskey({
  passkey,
  run,
  onDone,
  onClose,
}: Props & { run: ReturnType<typeof useConfirmed>['run'] }) {
  const { id, name } = passkey;
  const remove = () => {
    onClose();
    return run(async () => {
      await ownSignIn.removePasskey(id);
      notify(t('signIn.passkeyRemoved', { name }));
      onDone();
    });
  };
  return (
    <Dialog
      title={t('signIn.removeTitle', { name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('signIn.cancel')}</Button>
          <Button variant="danger" onPress={() => void remove()}>
            {t('signIn.remove')}
          </Button>
        </>
      }
    >
      <p>{t('signIn.removeHint')}</p>
    </Dialog>
  );
}
