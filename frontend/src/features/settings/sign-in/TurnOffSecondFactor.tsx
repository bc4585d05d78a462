import { useState } from 'react';
import { AuthError } from '../../../lib/auth.ts';
import { notify } from '../../../lib/notice.ts';
import { ownSignIn } from '../../../lib/sign-in-settings.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';
import { failureText, type useConfirmed } from './use-confirmed.tsx';

export function TurnOffSecondFactor({
  run,
  onDone,
  onClose,
}: {
  run: ReturnType<typeof useConfirmed>['run'];
  onDone: () => void;
  onClose: () => void;
}) {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  const turnOff = () =>
    run(async () => {
      setBusy(true);
      try {
        await ownSignIn.removeSecondFactor(code);
        notify(t('signIn.turnedOff'));
        onDone();
      } catch (failure) {
        if (!(failure instanceof AuthError) || failure.field !== 'code') throw failure;
        setError(failureText(failure));
      } finally {
        setBusy(false);
      }
    });
  return (
    <FormDialog
      title={t('signIn.turnOffTitle')}
      saveLabel={t('signIn.turnOff')}
      danger
      isBusy={isBusy}
      canSave={code.trim() !== ''}
      onSave={() => void turnOff()}
      onClose={onClose}
    >
      <TextField
        label={t('signIn.code')}
        hint={t('signIn.turnOffHint')}
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        error={error}
        autoFocus
        onKeyDown={({ key }) => key === 'Enter' && void turnOff()}
      />
    </FormDialog>
  );
}
