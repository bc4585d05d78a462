import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AuthError, auth } from '../../lib/auth.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { EntryForm, EntryFrame } from './EntryFrame.tsx';
import { t } from './messages.ts';
import { useEntryForm } from './use-entry-form.ts';

type Found = { state: 'loading' } | { state: 'gone' } | { state: 'failed' } | { state: 'open'; email: string };

export default function ResetPasswordPage() {
  const { token = '' } = useParams();
  const [found, setFound] = useState<Found>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    auth.passwordReset(token).then(
      ({ email }) => setFound({ state: 'open', email }),
      (error: unknown) => setFound({ state: error instanceof AuthError && error.status === 404 ? 'gone' : 'failed' }),
    );
  }, [token, attempt]);

  if (found.state === 'open') return <NewPassword token={token} email={found.email} />;
  if (found.state === 'gone') {
    return (
      <EntryFrame
        title={t('entry.resetGone')}
        lead={t('entry.resetGoneHint')}
        other={<LinkButton to="/forgot-password">{t('entry.resetAgain')}</LinkButton>}
      >
        {null}
      </EntryFrame>
    );
  }
  return (
    <EntryFrame title={t('entry.resetTitle')}>
      {found.state === 'loading' ? <Skeleton rows={3} /> : <ErrorState onRetry={() => setAttempt(attempt + 1)} />}
    </EntryFrame>
  );
}

function NewPassword({ token, email }: { token: string; email: string }) {
  const navigate = useNavigate();
  const { field, send, isBusy, formError } = useEntryForm(
    { password: '' },
    async ({ password }) => {
      await auth.resetPassword(token, password);
      await navigate('/sign-in?done=password');
    },
    true,
  );
  return (
    <EntryFrame title={t('entry.resetTitle')} lead={t('entry.resetLead', { email })}>
      <EntryForm submitLabel={t('entry.resetSave')} isBusy={isBusy} error={formError} onSubmit={() => void send()}>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextField
          label={t('entry.newPassword')}
          type="password"
          autoComplete="new-password"
          hint={t('entry.passwordHint')}
          autoFocus
          {...field('password')}
        />
      </EntryForm>
    </EntryFrame>
  );
}
