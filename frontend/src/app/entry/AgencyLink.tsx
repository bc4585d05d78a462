import { useEffect, useState } from 'react';
import { Navigate } from 'react-router';
import { type AgencyOfLink, agencySignIn } from '../../lib/identity-provider.ts';
import { useSession } from '../../lib/session.tsx';
import { Link } from '../../ui/Link.tsx';
import { Skeleton } from '../../ui/States.tsx';
import { BackToSignIn, EntryForm, EntryFrame } from './EntryFrame.tsx';
import { t } from './messages.ts';
import { useEntryForm } from './use-entry-form.ts';

/** Anybody may have sent the link, so it says where it leads, and whom it would sign out, and waits for a press. */
export function AgencyLink({ agencyId, to, onBack }: { agencyId: string; to: string | undefined; onBack: () => void }) {
  const { me } = useSession();
  const [about, setAbout] = useState<AgencyOfLink | 'none' | undefined>();
  useEffect(() => {
    agencySignIn.ofLink(agencyId).then(setAbout, () => setAbout('none'));
  }, [agencyId]);
  const { send, isBusy, formError } = useEntryForm({}, () => agencySignIn.leave({ agencyId }, to));

  if (me?.agency.id === agencyId) return <Navigate to={to ?? '/today'} replace />;
  if (about === 'none') return <Navigate to="/sign-in?problem=provider" replace />;
  if (!about) {
    return (
      <EntryFrame title={t('entry.agencyTitle')}>
        <Skeleton rows={2} />
      </EntryFrame>
    );
  }
  const { agencyName: agency, provider } = about;
  return (
    <EntryFrame
      title={t('entry.linkTitle', { agency })}
      lead={t('entry.linkLead', { agency, provider })}
      other={me ? <Link to="/today">{t('entry.linkStay')}</Link> : <BackToSignIn onBack={onBack} />}
    >
      <EntryForm
        submitLabel={t('entry.linkGo', { provider })}
        isBusy={isBusy}
        error={formError}
        onSubmit={() => void send()}
      >
        {me && <p>{t('entry.linkSignsOut', { name: me.member.name, agency: me.agency.name })}</p>}
      </EntryForm>
    </EntryFrame>
  );
}
