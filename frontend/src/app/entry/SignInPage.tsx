import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { AuthError } from '../../lib/auth.ts';
import { ownPath } from '../../lib/own-path.ts';
import { useSession } from '../../lib/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { AgencyLink } from './AgencyLink.tsx';
import { AgencySignIn } from './AgencySignIn.tsx';
import { CodeStep } from './CodeStep.tsx';
import { EntryForm, EntryFrame, EntryNotice, FieldAside, OtherWays } from './EntryFrame.tsx';
import { t } from './messages.ts';
import { useEntryForm } from './use-entry-form.ts';

export default function SignInPage() {
  const { status } = useSession();
  const [search, setSearch] = useSearchParams();
  const goTo = (step: string | null) => {
    const next = new URLSearchParams(search);
    next.delete('done');
    next.delete('problem');
    next.delete('agency');
    if (step) next.set('step', step);
    else next.delete('step');
    setSearch(next, { replace: true });
  };
  const step = search.get('step');
  const to = ownPath(search.get('to'));
  const agencyId = search.get('agency');
  if (step === 'agency-link' && agencyId && status !== 'loading') {
    return <AgencyLink agencyId={agencyId} to={to} onBack={() => goTo(null)} />;
  }
  if (status === 'signed-in') return <Navigate to={to ?? '/today'} replace />;
  if (step === 'code') return <CodeStep onBack={() => goTo(null)} />;
  if (step === 'agency') return <AgencySignIn to={to} onBack={() => goTo(null)} />;
  return (
    <Password
      isPasswordNew={search.get('done') === 'password'}
      problem={problemOf(search.get('problem'))}
      onCodeAsked={() => goTo('code')}
      onAgency={() => goTo('agency')}
    />
  );
}

const problems = ['provider', 'expired', 'unverified', 'known-elsewhere', 'no-access', 'other-person'] as const;

/** A link carries a word, never a text of its own. */
function problemOf(word: string | null): string | undefined {
  if (word === null) return undefined;
  return t(`entry.problem.${problems.find((each) => each === word) ?? 'provider'}`);
}

function Password({
  isPasswordNew,
  problem,
  onCodeAsked,
  onAgency,
}: {
  isPasswordNew: boolean;
  problem: string | undefined;
  onCodeAsked: () => void;
  onAgency: () => void;
}) {
  const { signIn } = useSession();
  const { field, send, isBusy, formError } = useEntryForm({ email: '', password: '' }, async (values) => {
    if (await signIn(values)) onCodeAsked();
  });
  const [passkeyError, setPasskeyError] = useState<string | undefined>();
  return (
    <EntryFrame
      title={t('entry.signInTitle')}
      other={t.rich('entry.signInOther', {}, { start: <Link to="/start">{''}</Link> })}
    >
      {isPasswordNew && <EntryNotice>{t('entry.resetDone')}</EntryNotice>}
      <EntryForm
        submitLabel={t('entry.signIn')}
        isBusy={isBusy}
        error={formError ?? passkeyError ?? problem}
        onSubmit={() => void send()}
      >
        <TextField label={t('entry.email')} type="email" autoComplete="username" autoFocus {...field('email')} />
        <TextField label={t('entry.password')} type="password" autoComplete="current-password" {...field('password')} />
        <FieldAside>
          <Link to="/forgot-password">{t('entry.forgot')}</Link>
        </FieldAside>
      </EntryForm>
      <OtherWays>
        <PasskeyButton onError={setPasskeyError} />
        <Button large icon="client" onPress={onAgency}>
          {t('entry.agency')}
        </Button>
      </OtherWays>
    </EntryFrame>
  );
}

function PasskeyButton({ onError }: { onError: (text: string | undefined) => void }) {
  const { signInWithPasskey } = useSession();
  const [isBusy, setBusy] = useState(false);
  const enter = async () => {
    setBusy(true);
    onError(undefined);
    try {
      await signInWithPasskey();
    } catch (error) {
      onError((error instanceof AuthError && error.message) || t('entry.passkeyFailed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button large icon="key" isPending={isBusy} onPress={() => void enter()}>
      {t('entry.passkey')}
    </Button>
  );
}
