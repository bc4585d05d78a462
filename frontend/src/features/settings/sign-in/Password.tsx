import { useState } from 'react';
import { AuthError } from '../../../lib/auth.ts';
import { notify } from '../../../lib/notice.ts';
import { ownSignIn, type SignInSettings } from '../../../lib/sign-in-settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Section } from '../../../ui/Page.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';
import styles from './SignIn.module.css';
import { failureText } from './use-confirmed.tsx';

export function Password({ settings, onChanged }: { settings: SignInSettings; onChanged: () => void }) {
  const [isChanging, setChanging] = useState(false);
  return (
    <Section
      title={t('signIn.password')}
      actions={settings.hasPassword && <Button onPress={() => setChanging(true)}>{t('signIn.change')}</Button>}
    >
      <p className={styles.prose}>{t(settings.hasPassword ? 'signIn.passwordSet' : 'signIn.passwordNone')}</p>
      {isChanging && (
        <ChangePassword
          onClose={() => setChanging(false)}
          onChanged={() => {
            setChanging(false);
            onChanged();
          }}
        />
      )}
    </Section>
  );
}

function ChangePassword({ onClose, onChanged }: { onClose: () => void; onChanged: () => void }) {
  const [currentPassword, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<{ field: string; text: string } | undefined>();
  const [isBusy, setBusy] = useState(false);
  const errorOf = (field: string) => (failure?.field === field ? failure.text : undefined);
  const save = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await ownSignIn.changePassword({ currentPassword, password });
      notify(t('signIn.changed'));
      onChanged();
    } catch (error) {
      const field = error instanceof AuthError && error.field === 'password' ? 'password' : 'currentPassword';
      setFailure({ field, text: failureText(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={t('signIn.change')}
      saveLabel={t('signIn.change')}
      isBusy={isBusy}
      canSave={currentPassword !== '' && password !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t('signIn.current')}
        type="password"
        autoComplete="current-password"
        value={currentPassword}
        onChange={setCurrent}
        error={errorOf('currentPassword')}
        autoFocus
      />
      <TextField
        label={t('signIn.new')}
        type="password"
        autoComplete="new-password"
        hint={t('signIn.newHint')}
        value={password}
        onChange={setPassword}
        error={errorOf('password')}
      />
    </FormDialog>
  );
}
