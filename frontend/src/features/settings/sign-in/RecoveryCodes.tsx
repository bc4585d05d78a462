import { notify, notifyError } from '../../../lib/notice.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { t } from './messages.ts';
import styles from './SignIn.module.css';

/** Shown once: only their hashes are kept. */
export function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => notify(t('signIn.codesCopied')),
      () => notifyError(t('signIn.copyFailed')),
    );
  return (
    <Dialog
      title={t('signIn.codesTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button icon="copy" onPress={() => void copy()}>
            {t('signIn.copyCodes')}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {t('signIn.codesKept')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className={styles.prose}>{t('signIn.codesHint')}</p>
        <ul className={styles.codes}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
