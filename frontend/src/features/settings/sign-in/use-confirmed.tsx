import { type ReactNode, useState } from 'react';
import { AuthError } from '../../../lib/auth.ts';
import { notifyError } from '../../../lib/notice.ts';
import { ownSignIn } from '../../../lib/sign-in-settings.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';

export const failureText = (error: unknown): string =>
  (error instanceof AuthError && error.message) || t('signIn.failed');

/**
 * Runs what changes how one signs in. When the gateway wants to know first that it is still the same person, the password
 * is asked for and the same thing is done again.
 */
export function useConfirmed(): { run: (act: () => Promise<void>) => Promise<void>; dialog: ReactNode } {
  const [waiting, setWaiting] = useState<{ act: () => Promise<void> } | undefined>();
  const run = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      if (error instanceof AuthError && error.field === 'confirmation') setWaiting({ act });
      else notifyError(failureText(error));
    }
  };
  const dialog = waiting && (
    <Confirm
      onClose={() => setWaiting(undefined)}
      onConfirmed={() => {
        setWaiting(undefined);
        void run(waiting.act);
      }}
    />
  );
  return { run, dialog };
}

function Confirm({ onConfirmed, onClose }: { onConfirmed: () => void; onClose: () => void }) {
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      await ownSignIn.confirm(password);
      onConfirmed();
    } catch (failure) {
      setError(failureText(failure));
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={t('signIn.confirmTitle')}
      saveLabel={t('signIn.confirmGo')}
      isBusy={isBusy}
      canSave={password !== ''}
      onSave={() => void confirm()}
      onClose={onClose}
    >
      <TextField
        label={t('signIn.yourPassword')}
        hint={t('signIn.confirmHint')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={error}
        autoFocus
        onKeyDown={({ key }) => key === 'Enter' && void confirm()}
      />
    </FormDialog>
  );
}
