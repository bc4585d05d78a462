import { useMe } from '../../../lib/session.tsx';
import { ownSignIn, useAsked } from '../../../lib/sign-in-settings.ts';
import { Banner, ErrorState, Skeleton } from '../../../ui/States.tsx';
import { SettingsHeader } from '../SettingsHeader.tsx';
import { IdentityProvider } from './IdentityProvider.tsx';
import { t } from './messages.ts';
import { Passkeys } from './Passkeys.tsx';
import { Password } from './Password.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { Sessions } from './Sessions.tsx';
import { useConfirmed } from './use-confirmed.tsx';

/** One's own ways in, and where one is signed in. */
export default function SignInSettingsPage() {
  const { data: settings, error, reload } = useAsked(ownSignIn.settings);
  const { run, dialog } = useConfirmed();
  const changed = () => void reload();
  const { member } = useMe();
  const administers = member.role === 'owner' || member.role === 'admin';
  const isOwn = settings?.method === 'password' || settings?.method === 'passkey';
  return (
    <>
      <SettingsHeader
        title={t('signIn.title')}
        lead={settings && settings.method !== 'sample' ? t('signIn.lead', { email: settings.email }) : undefined}
      />
      {!settings && error === undefined && <Skeleton rows={6} />}
      {!settings && error !== undefined && <ErrorState onRetry={changed} />}
      {settings && !isOwn && <Banner>{t(settings.method === 'sample' ? 'signIn.sample' : 'signIn.provider')}</Banner>}
      {settings && isOwn && (
        <>
          <Password settings={settings} onChanged={changed} />
          <SecondFactor settings={settings} run={run} onChanged={changed} />
          <Passkeys settings={settings} run={run} onChanged={changed} />
        </>
      )}
      {settings && settings.method !== 'sample' && <Sessions key={settings.method} />}
      {settings && settings.method !== 'sample' && administers && (
        <IdentityProvider isOwner={member.role === 'owner'} />
      )}
      {dialog}
    </>
  );
}
