import { useState } from 'react';
import { auth } from '../../lib/auth.ts';
import { Link } from '../../ui/Link.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { EntryForm, EntryFrame } from './EntryFrame.tsx';
import { t } from './messages.ts';
import { useEntryForm } from './use-entry-form.ts';

export default function ForgotPasswordPage() {
  const [asked, setAsked] = useState<{ email: string; mailed: boolean } | undefined>();
  const { field, send, isBusy, formError } = useEntryForm({ email: '' }, async ({ email }) => {
    setAsked({ email, ...(await auth.forgotPassword(email)) });
  });
  const back = <Link to="/sign-in">{t('entry.backToSignIn')}</Link>;
  if (asked) {
    return (
      <EntryFrame
        title={t(asked.mailed ? 'entry.forgotMailedTitle' : 'entry.forgotByHandTitle')}
        lead={asked.mailed ? t('entry.forgotMailed', { email: asked.email }) : t('entry.forgotByHand')}
        other={back}
      >
        {null}
      </EntryFrame>
    );
  }
  return (
    <EntryFrame title={t('entry.forgotTitle')} lead={t('entry.forgotLead')} other={back}>
      <EntryForm submitLabel={t('entry.forgotSend')} isBusy={isBusy} error={formError} onSubmit={() => void send()}>
        <TextField label={t('entry.email')} type="email" autoComplete="username" autoFocus {...field('email')} />
      </EntryForm>
    </EntryFrame>
  );
}
