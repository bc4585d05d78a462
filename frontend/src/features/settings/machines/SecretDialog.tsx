import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Fields } from '../../../ui/Field.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { copyText } from './copy-text.ts';
import styles from './Machines.module.css';
import { t } from './messages.ts';

/** A key, shown once: the service keeps only its hash. */
export function SecretDialog({ name, secret, onClose }: { name: string; secret: string; onClose: () => void }) {
  const address = new URL('/graphql', window.location.origin).href;
  return (
    <Dialog
      title={t('machines.secretTitle', { name })}
      isOpen
      onClose={onClose}
      wide
      actions={
        <>
          <Button onPress={onClose}>{t('machines.done')}</Button>
          <Button variant="primary" icon="copy" onPress={() => void copyText(secret)}>
            {t('machines.copyKey')}
          </Button>
        </>
      }
    >
      <Fields>
        <TextField label={t('machines.secret')} hint={t('machines.secretHint')} value={secret} isReadOnly autoFocus />
        <div>
          <h3>{t('machines.secretTry')}</h3>
          <pre className={`${styles.code} ${styles.mono}`}>{`curl ${address} \\
  -H 'authorization: Bearer ${secret}' \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ __typename }"}'`}</pre>
        </div>
      </Fields>
    </Dialog>
  );
}
