import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AuthError, auth, type Invitation } from '../../lib/auth.ts';
import { useSession } from '../../lib/session.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { EntryForm, EntryFrame } from './EntryFrame.tsx';
import { t } from './messages.ts';
import { useEntryForm } from './use-entry-form.ts';

type Found = { state: 'loading' } | { state: 'gone' } | { state: 'failed' } | { state: 'open'; invitation: Invitation };

export default function InvitationPage() {
  const { token = '' } = useParams();
  const [found, setFound] = useState<Found>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    auth.invitation(token).then(
      (invitation) => setFound({ state: 'open', invitation }),
      (error: unknown) => setFound({ state: error instanceof AuthError && error.status === 404 ? 'gone' : 'failed' }),
    );
  }, [token, attempt]);

  if (found.state === 'open') return <Accept token={token} invitation={found.invitation} />;
  if (found.state === 'gone') {
    return (
      <EntryFrame
        title={t('entry.invitationGone')}
        lead={t('entry.invitationGoneHint')}
        other={<LinkButton to="/sign-in">{t('entry.signIn')}</LinkButton>}
      >
        {null}
      </EntryFrame>
    );
  }
  return (
    <EntryFrame title={t('entry.brand')}>
      {found.state === 'loading' ? <Skeleton rows={3} /> : <ErrorState onRetry={() => setAttempt(attempt + 1)} />}
    </EntryFrame>
  );
}

function Accept({ token, invitation }: { token: string; invitation: Invitation }) {
  const { acceptInvitation } = useSession();
  const navigate = useNavigate();
  const { field, send, isBusy, formError } = useEntryForm({ name: '', password: '' }, async (values) => {
    const asksForCode = await acceptInvitation(token, values);
    await navigate(asksForCode ? '/sign-in?step=code' : '/today');
  });
  const { agencyName: agency, invitedBy, email } = invitation;
  const lead = invitedBy ? t('entry.invitationBy', { name: invitedBy, email }) : t('entry.invitationPlain', { email });
  return (
    <EntryFrame title={t('entry.invitationTitle', { agency })} lead={lead}>
      <EntryForm
        submitLabel={t('entry.accept', { agency })}
        isBusy={isBusy}
        error={formError}
        onSubmit={() => void send()}
      >
        <TextField label={t('entry.name')} autoComplete="name" autoFocus {...field('name')} />
        <TextField
          label={t('entry.password')}
          type="password"
          autoComplete="new-password"
          hint={t('entry.invitationPasswordHint')}
          {...field('password')}
        />
      </EntryForm>
    </EntryFrame>
  );
}
