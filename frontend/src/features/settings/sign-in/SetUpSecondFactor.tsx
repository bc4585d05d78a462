import { useMemo, useState } from 'react';
import { encode } from 'uqr';
import { ownSignIn } from '../../../lib/sign-in-settings.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';
import styles from './SignIn.module.css';
import { failureText } from './use-confirmed.tsx';

/** The key goes into an app; a code of the app proves that it arrived. */
export function SetUpSecondFactor({
  secret,
  uri,
  onDone,
  onClose,
}: {
  secret: string;
  uri: string;
  onDone: (recoveryCodes: string[]) => void;
  onClose: () => void;
}) {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      onDone((await ownSignIn.confirmSecondFactor(code)).recoveryCodes);
    } catch (failure) {
      setError(failureText(failure));
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={t('signIn.setUpTitle')}
      saveLabel={t('signIn.turnOn')}
      isBusy={isBusy}
      canSave={code.trim() !== ''}
      onSave={() => void confirm()}
      onClose={onClose}
    >
      <div className={styles.setUp}>
        <Picture text={uri} />
        <div className="stack">
          <p>{t('signIn.scan')}</p>
          <p className="muted">
            {t('signIn.byHand')}
            <code className={styles.key}>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
        </div>
      </div>
      <TextField
        label={t('signIn.code')}
        hint={t('signIn.codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(value) => {
          setCode(value);
          setError(undefined);
        }}
        error={error}
        autoFocus
        onKeyDown={({ key }) => key === 'Enter' && void confirm()}
      />
    </FormDialog>
  );
}

/** Drawn in the page: the key goes to no other server. */
function Picture({ text }: { text: string }) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { border: 0 });
    const dark = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
    return { size, path: dark.join('') };
  }, [text]);
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('signIn.picture')}>
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
