import { useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';
import { ShortcutLayer } from '../../lib/keyboard.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import type { PaletteItem } from '../../ui/palette.ts';
import { t } from '../messages.ts';
import styles from './Palette.module.css';
import { usePaletteSections } from './use-palette-sections.ts';

/** Finds people, jobs, clients and everything one can do, with its shortcut. */
export default function Palette({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={styles.overlay ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={t('app.find')} className={styles.dialog ?? ''}>
          <ShortcutLayer>
            <Finder onClose={onClose} />
          </ShortcutLayer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const { sections, isSearching } = usePaletteSections(text);
  const items = useRef(new Map<string, PaletteItem>());
  items.current = new Map(sections.flatMap((section) => section.items.map((item) => [item.id, item] as const)));
  const choose = (id: string) => {
    onClose();
    items.current.get(id)?.run?.();
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <TextField aria-label={t('app.findPlaceholder')} autoFocus className={styles.field ?? ''}>
        <Icon name="search" />
        <Input className={styles.input ?? ''} placeholder={t('app.findPlaceholder')} />
        <Kbd keys="escape" />
      </TextField>
      <Menu
        aria-label={t('app.find')}
        className={styles.results ?? ''}
        onAction={(id) => choose(String(id))}
        renderEmptyState={() => <p className={styles.empty}>{t(isSearching ? 'app.searching' : 'app.findNothing')}</p>}
      >
        {sections.map(({ id, title, items: entries }) => (
          <MenuSection key={id} id={id}>
            <Header className={styles.title ?? ''}>{title}</Header>
            {entries.map((item) => (
              <Entry key={item.id} item={item} />
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
}

function Entry({ item: { id, label, detail, icon, aside, kbd, href } }: { item: PaletteItem }) {
  return (
    <MenuItem id={id} textValue={label} className={styles.item ?? ''} {...(href && { href })}>
      {icon && <Icon name={icon} />}
      <span className="one-line">
        {label}
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
      <span className={styles.aside}>
        {aside}
        {kbd && <Kbd keys={kbd} />}
      </span>
    </MenuItem>
  );
}
