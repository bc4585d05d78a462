import { lazy, Suspense, useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useSession } from '../lib/session.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/States.tsx';
import { t } from './messages.ts';

const loadShell = () => import('./shell/Shell.tsx');
const Shell = lazy(loadShell);
const tryAgainMs = 5000;

/** Lets signed-in people in and sends others to sign in, and back to where they wanted to go. */
export function SignedIn() {
  const { status, me } = useSession();
  const { pathname, search } = useLocation();
  // Meanwhile it is asked who is signed in.
  useEffect(() => void loadShell().catch(() => undefined), []);
  if (status === 'loading') return null;
  if (status === 'unreachable') return <Unreachable />;
  if (status === 'signed-out') return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <Suspense>
      <Shell key={me?.member.id} />
    </Suspense>
  );
}

function Unreachable() {
  const { reload } = useSession();
  useEffect(() => {
    const timer = setInterval(() => void reload(), tryAgainMs);
    return () => clearInterval(timer);
  }, [reload]);
  return (
    <main>
      <EmptyState
        icon="offline"
        title={t('app.unreachable')}
        action={<Button onPress={() => void reload()}>{t('app.reload')}</Button>}
      >
        {t('app.unreachableHint')}
      </EmptyState>
    </main>
  );
}
