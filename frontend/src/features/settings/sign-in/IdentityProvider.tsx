import { useState } from 'react';
import { agencySignIn, type IdentityProviderSettings } from '../../../lib/identity-provider.ts';
import { notify } from '../../../lib/notice.ts';
import { useAsked } from '../../../lib/sign-in-settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { KeyValues, Section } from '../../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../../ui/States.tsx';
import { Domains } from './Domains.tsx';
import { IdentityProviderDialog } from './IdentityProviderDialog.tsx';
import { t } from './messages.ts';
import styles from './SignIn.module.css';
import { useConfirmed } from './use-confirmed.tsx';

/** The agency's own sign-in: owners set it, admins see it. */
export function IdentityProvider({ isOwner }: { isOwner: boolean }) {
  const { data, error, reload } = useAsked(agencySignIn.settings);
  const [open, setOpen] = useState<'edit' | 'remove' | undefined>();
  const { run, dialog } = useConfirmed();
  const close = () => setOpen(undefined);
  const remove = () => {
    close();
    return run(async () => {
      await agencySignIn.remove();
      notify(t('idp.removed'));
      await reload();
    });
  };
  const provider = data?.provider;
  return (
    <Section
      title={t('idp.title')}
      actions={
        isOwner && data && <Button onPress={() => setOpen('edit')}>{t(provider ? 'idp.edit' : 'idp.setUp')}</Button>
      }
    >
      {!data && error === undefined && <Skeleton rows={2} />}
      {!data && error !== undefined && <ErrorState onRetry={() => void reload()} />}
      {data && !provider && <p className={styles.prose}>{t(isOwner ? 'idp.why' : 'idp.ownersOnly')}</p>}
      {data && provider && (
        <div className="stack">
          <Facts settings={data} />
          <Domains domains={data.domains} isOwner={isOwner} run={run} onChanged={() => void reload()} />
          {isOwner && (
            <div className="row">
              <Button onPress={() => setOpen('remove')}>{t('idp.remove')}</Button>
            </div>
          )}
        </div>
      )}
      {data && open === 'edit' && (
        <IdentityProviderDialog
          settings={data}
          run={run}
          onClose={close}
          onSaved={() => {
            close();
            notify(t('idp.saved'));
            void reload();
          }}
        />
      )}
      <Dialog
        title={t('idp.removeTitle')}
        isOpen={open === 'remove'}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{t('signIn.cancel')}</Button>
            <Button variant="danger" onPress={() => void remove()}>
              {t('idp.remove')}
            </Button>
          </>
        }
      >
        <p>{t('idp.removeHint')}</p>
      </Dialog>
      {dialog}
    </Section>
  );
}

function Facts({ settings: { provider, link } }: { settings: IdentityProviderSettings }) {
  if (!provider) return null;
  const roles = provider.roleByGroup.map(({ group, role }) => t('idp.grants', { group, role: t(`idp.role.${role}`) }));
  const others = provider.defaultRole ? t(`idp.role.${provider.defaultRole}`) : t('idp.nobody');
  return (
    <KeyValues
      items={[
        [t('idp.issuer'), <Long key="issuer">{provider.issuer}</Long>],
        [t('idp.clientId'), <Long key="client">{provider.clientId}</Long>],
        [t('idp.roles'), [...roles, `${t('idp.others')}: ${others}`].join(', ')],
        [t('idp.link'), <Long key="link">{link}</Long>],
      ]}
    />
  );
}

function Long({ children }: { children: string }) {
  return <span className={styles.long}>{children}</span>;
}
