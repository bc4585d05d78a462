import { notify, notifyError } from '../../../lib/notice.ts';
import { t } from './messages.ts';

export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text).then(
    () => notify(t('machines.copied')),
    () => notifyError(t('machines.copyFailed')),
  );
}
