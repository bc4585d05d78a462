import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { ShortcutLayer } from '../lib/keyboard.tsx';
import { IconButton } from './Button.tsx';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';
import { t } from './messages.ts';
import { useScrollStop } from './use-scroll-stop.ts';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot, the primary one last. */
  actions?: ReactNode;
  wide?: boolean;
}

/** A modal question or form. Escape and a click outside close it; focus returns where it was. */
export function Dialog({ title, isOpen, onClose, children, actions, wide = false }: DialogProps) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable className={styles.overlay}>
      <Modal className={classes(styles.modal, wide && styles.wide)}>
        <Content title={title} onClose={onClose} actions={actions}>
          {children}
        </Content>
      </Modal>
    </ModalOverlay>
  );
}

/** A sheet at the right edge (from below on a phone): a peek at a record, or a form beside the list. */
export function Drawer({ title, isOpen, onClose, children, actions, wide = false }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={classes(styles.overlay, styles.clear)}
    >
      <Modal className={classes(styles.drawer, wide && styles.wideDrawer)}>
        <Content title={title} onClose={onClose} actions={actions}>
          {children}
        </Content>
      </Modal>
    </ModalOverlay>
  );
}

function Content({
  title,
  onClose,
  actions,
  children,
}: Pick<DialogProps, 'title' | 'onClose' | 'actions' | 'children'>) {
  const body = useScrollStop<HTMLDivElement>();
  return (
    <AriaDialog className={styles.dialog}>
      <ShortcutLayer>
        <header className={styles.head}>
          <Heading slot="title" level={2} className={styles.title}>
            {title}
          </Heading>
          <IconButton icon="close" label={t('ui.close')} onPress={onClose} />
        </header>
        <div {...body} className={styles.body}>
          {children}
        </div>
        {actions && <footer className={styles.actions}>{actions}</footer>}
      </ShortcutLayer>
    </AriaDialog>
  );
}
