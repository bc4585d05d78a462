import { Navigate, useSearchParams } from 'react-router';
import { useSession } from '../../lib/session.tsx';
import { Link } from '../../ui/Link.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { EntryForm, EntryFrame } from './EntryFrame.tsx';
import { t } from './messages.ts';
import { useEntryForm } from './use-entry-form.ts';

export default function SignInPage() {
  const { status, signIn } = useSession();
  const [search] = useSearchParams();
  const { field, send, isBusy, formError } = useEntryForm({ email: '', password: '' }, signIn);
  if (status === 'signed-in') return <Navigate to={ownPath(search.get('to'))} replace />;
  return (
    <EntryFrame
      title={t('entry.signInTitle')}
      other={t.rich('entry.signInOther', {}, { start: <Link to="/start">{''}</Link> })}
    >
      <EntryForm submitLabel={t('entry.signIn')} isBusy={isBusy} error={formError} onSubmit={() => void send()}>
        <TextField label={t('entry.email')} type="email" autoComplete="username" autoFocus {...field('email')} />
        <TextField label={t('entry.password')} type="password" autoComplete="current-password" {...field('password')} />
      </EntryForm>
    </EntryFrame>
  );
}

/** Only a path of this site, so that a crafted link cannot send a signed-in person elsewhere. */
function ownPath(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') && !to.includes('\\') ? to : '/today';
}
