import { useState } from 'react';
import { useSession } from '../../lib/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { BackToSignIn, EntryForm, EntryFrame, OtherWays } from './EntryFrame.tsx';
import { t } from './messages.ts';
import { useEntryForm } from './use-entry-form.ts';

/** After the password: a code of the app, or one of those kept for the day the app is gone. */
export function CodeStep({ onBack }: { onBack: () => void }) {
  const { secondStep } = useSession();
  const [isRecovery, setRecovery] = useState(false);
  const { field, send, isBusy, formError } = useEntryForm({ code: '' }, ({ code }) => secondStep(code));
  return (
    <EntryFrame
      title={t('entry.codeTitle')}
      lead={t(isRecovery ? 'entry.recoveryLead' : 'entry.codeLead')}
      other={<BackToSignIn onBack={onBack} />}
    >
      <EntryForm submitLabel={t('entry.codeGo')} isBusy={isBusy} error={formError} onSubmit={() => void send()}>
        <TextField
          key={String(isRecovery)}
          label={t(isRecovery ? 'entry.recoveryCode' : 'entry.code')}
          {...(!isRecovery && { hint: t('entry.codeHint'), inputMode: 'numeric' as const })}
          autoComplete="one-time-code"
          autoFocus
          {...field('code')}
        />
      </EntryForm>
      <OtherWays>
        <Button onPress={() => setRecovery(!isRecovery)}>{t(isRecovery ? 'entry.useApp' : 'entry.useRecovery')}</Button>
      </OtherWays>
    </EntryFrame>
  );
}
