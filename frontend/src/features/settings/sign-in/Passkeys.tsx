import { useState } from 'react';
import { formatDate } from '../../../lib/format.ts';
import { notify, notifyError } from '../../../lib/notice.ts';
import { ownSignIn, type Passkey, type SignInSettings } from '../../../lib/sign-in-settings.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { Section } from '../../../ui/Page.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { thisDevice } from './device.ts';
import { t } from './messages.ts';
import { RemovePasskey, RenamePasskey } from './PasskeyDialogs.tsx';
import styles from './SignIn.module.css';
import type { useConfirmed } from './use-confirmed.tsx';

export function Passkeys({
  settings,
  run,
  onChanged,
}: {
  settings: SignInSettings;
  run: ReturnType<typeof useConfirmed>['run'];
  onChanged: () => void;
}) {
  const [open, setOpen] = useState<{ what: 'rename' | 'remove'; passkey: Passkey } | undefined>();
  const [isBusy, setBusy] = useState(false);
  const done = () => {
    setOpen(undefined);
    onChanged();
  };
  const add = () =>
    run(async () => {
      setBusy(true);
      try {
        const name = thisDevice();
        if (!(await makePasskey(name))) return;
        notify(t('signIn.passkeyAdded', { name }));
        onChanged();
      } finally {
        setBusy(false);
      }
    });
  return (
    <Section
      title={t('signIn.passkeys')}
      aside={settings.passkeys.length || undefined}
      actions={
        <Button icon="key" isPending={isBusy} onPress={() => void add()}>
          {t('signIn.addPasskey')}
        </Button>
      }
    >
      {settings.passkeys.length === 0 && <p className={styles.prose}>{t('signIn.passkeysWhy')}</p>}
      <ul className={styles.list}>
        {settings.passkeys.map((passkey) => (
          <Row key={passkey.id} passkey={passkey} onOpen={(what) => setOpen({ what, passkey })} />
        ))}
      </ul>
      {open?.what === 'rename' && (
        <RenamePasskey passkey={open.passkey} onDone={done} onClose={() => setOpen(undefined)} />
      )}
      {open?.what === 'remove' && (
        <RemovePasskey passkey={open.passkey} run={run} onDone={done} onClose={() => setOpen(undefined)} />
      )}
    </Section>
  );
}

/** False when the person thought better of it, or the device has one already; they have been told. */
async function makePasskey(name: string): Promise<boolean> {
  const options = await ownSignIn.passkeyOptions();
  const { startRegistration } = await import('@simplewebauthn/browser');
  try {
    await ownSignIn.addPasskey(await startRegistration({ optionsJSON: options }), name);
    return true;
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'Error') throw error;
    notifyError(t(error.name === 'InvalidStateError' ? 'signIn.passkeyKnown' : 'signIn.passkeyFailed'));
    return false;
  }
}

function Row({ passkey, onOpen }: { passkey: Passkey; onOpen: (what: 'rename' | 'remove') => void }) {
  const { name, createdAt, lastUsedAt } = passkey;
  return (
    <li className={styles.item}>
      <span className={styles.emblem}>
        <Icon name="key" />
      </span>
      <div>
        <h3>{name}</h3>
        <p className="meta muted facts">
          <span>{t('signIn.addedOn', { date: formatDate(createdAt) })}</span>
          <span>
            {lastUsedAt ? (
              <>
                {t('signIn.usedAgo')} <RelativeTime at={lastUsedAt} words />
              </>
            ) : (
              t('signIn.neverUsed')
            )}
          </span>
        </p>
      </div>
      <Menu
        label={name}
        items={[
          { id: 'rename', label: t('signIn.rename'), icon: 'edit', run: () => onOpen('rename') },
          { id: 'remove', label: t('signIn.remove'), icon: 'trash', danger: true, run: () => onOpen('remove') },
        ]}
      >
        <IconButton icon="more" label={t('signIn.manage', { name })} />
      </Menu>
    </li>
  );
}
