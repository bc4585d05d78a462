import { notify, notifyError } from '../../lib/notice.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fields } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { t } from './messages.ts';

/** A link to hand over, shown once: the service keeps only its hash. */
export function LinkDialog({
  title,
  hint,
  link,
  onClose,
}: {
  title: string;
  hint: string;
  link: string;
  onClose: () => void;
}) {
  const address = new URL(link, window.location.origin).href;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => notify(t('settings.copied')),
      () => notifyError(t('settings.copyFailed')),
    );
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('settings.close')}</Button>
          <Button variant="primary" icon="copy" onPress={() => void copy()}>
            {t('settings.copy')}
          </Button>
        </>
      }
    >
      <Fields>
        <TextField label={t('settings.link')} hint={hint} value={address} isReadOnly autoFocus />
      </Fields>
    </Dialog>
  );
}
