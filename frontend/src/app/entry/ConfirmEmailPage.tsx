import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AuthError, auth } from '../../lib/auth.ts';
import { notify } from '../../lib/notice.ts';
import { useSession } from '../../lib/session.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { EntryForm, EntryFrame } from './EntryFrame.tsx';
import { t } from './messages.ts';
import { useEntryForm } from './use-entry-form.ts';

type Found = { state: 'loading' } | { state: 'gone' } | { state: 'failed' } | { state: 'open'; email: string };

/** Waits for a press: programs that look into letters follow their links, too. */
export default function ConfirmEmailPage() {
  const { token = '' } = useParams();
  const [found, setFound] = useState<Found>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    auth.emailProof(token).then(
      ({ email }) => setFound({ state: 'open', email }),
      (error: unknown) => setFound({ state: error instanceof AuthError && error.status === 404 ? 'gone' : 'failed' }),
    );
  }, [token, attempt]);
  const { status } = useSession();
  const navigate = useNavigate();
  const { send, isBusy, formError } = useEntryForm({}, async () => {
    const { email } = await auth.proveEmail(token);
    notify(t('entry.confirmDone', { email }));
    await navigate(status === 'signed-in' ? '/today' : '/sign-in');
  });

  if (found.state === 'gone') {
    return (
      <EntryFrame
        title={t('entry.resetGone')}
        lead={t('entry.confirmGone')}
        other={<LinkButton to="/today">{t('entry.confirmHome')}</LinkButton>}
      >
        {null}
      </EntryFrame>
    );
  }
  if (found.state === 'open') {
    return (
      <EntryFrame title={t('entry.confirmTitle')} lead={t('entry.confirmLead', { email: found.email })}>
        <EntryForm submitLabel={t('entry.confirmGo')} isBusy={isBusy} error={formError} onSubmit={() => void send()}>
          {null}
        </EntryForm>
      </EntryFrame>
    );
  }
  return (
    <EntryFrame title={t('entry.confirmTitle')}>
      {found.state === 'loading' ? <Skeleton rows={2} /> : <ErrorState onRetry={() => setAttempt(attempt + 1)} />}
    </EntryFrame>
  );
}
