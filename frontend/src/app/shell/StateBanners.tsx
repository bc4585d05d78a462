import { useSyncExternalStore } from 'react';
import { useFilling } from '../../lib/filling.ts';
import { formatPercent } from '../../lib/format.ts';
import { useLiveState } from '../../lib/live.ts';
import { useMe } from '../../lib/session.tsx';
import { Link } from '../../ui/Link.tsx';
import { Banner } from '../../ui/States.tsx';
import { t } from '../messages.ts';
import { UnconfirmedEmail } from './UnconfirmedEmail.tsx';

function subscribeOnline(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** What has to be known on every page: no connection, or that this is the sample. */
export function StateBanners() {
  const online = useSyncExternalStore(subscribeOnline, () => navigator.onLine);
  const live = useLiveState();
  const { agency, member } = useMe();
  const filling = useFilling();
  return (
    <>
      {!online && (
        <Banner tone="warning" icon="offline">
          {t('app.offline')}
        </Banner>
      )}
      {online && live === 'reconnecting' && (
        <Banner tone="warning" icon="offline">
          {t('app.reconnecting')}
        </Banner>
      )}
      {!agency.sample && <UnconfirmedEmail isOwner={member.role === 'owner'} />}
      {agency.sample && (
        <Banner action={<Link to="/start">{t('app.ownAgency')}</Link>}>
          {!filling && t('app.sample')}
          {filling &&
            (filling.hasFailed
              ? t('app.sampleStopped')
              : t('app.sampleFilling', { share: formatPercent(filling.share) }))}
        </Banner>
      )}
    </>
  );
}
