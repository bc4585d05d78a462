import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { notices } from '../lib/notice.ts';
import { Button, IconButton } from './Button.tsx';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { t } from './messages.ts';
import styles from './Toaster.module.css';

/** Shows what notify, notifyError and offerUndo say. Once in the app. */
export function Toaster() {
  return (
    <ToastRegion queue={notices} className={styles.region ?? ''} aria-label={t('ui.notices')}>
      {({ toast }) => (
        <Toast toast={toast} className={classes(styles.toast)}>
          <Icon name={toast.content.tone === 'error' ? 'warning' : 'check'} />
          <ToastContent className={styles.content ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              variant="secondary"
              onPress={() => {
                toast.content.action?.run();
                notices.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton icon="close" label={t('ui.dismiss')} slot="close" />
        </Toast>
      )}
    </ToastRegion>
  );
}
