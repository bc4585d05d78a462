import { useState } from 'react';
import { useNavigate } from 'react-router';
import { openForm } from '../../lib/forms.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { t } from './messages.ts';

/** C: what can be made from here. */
export function NewMenu() {
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  useShortcuts(t('today.scope'), [{ keys: 'c', label: t('today.new'), run: () => setOpen(true) }]);
  return (
    <Menu
      label={t('today.new')}
      isOpen={isOpen}
      onOpenChange={setOpen}
      items={[
        { id: 'task', label: t('today.newTask'), icon: 'check', run: () => void navigate('/tasks?new=1') },
        { id: 'person', label: t('today.newPerson'), icon: 'person', run: () => void navigate('/candidates?add=1') },
        { id: 'job', label: t('today.newJob'), icon: 'job', run: () => openForm({ kind: 'open-job' }) },
      ]}
    >
      <Button icon="plus" kbd="c">
        {t('today.new')}
      </Button>
    </Menu>
  );
}
