import { agencySignIn } from '../../lib/identity-provider.ts';
import { TextField } from '../../ui/TextField.tsx';
import { BackToSignIn, EntryForm, EntryFrame } from './EntryFrame.tsx';
import { t } from './messages.ts';
import { useEntryForm } from './use-entry-form.ts';

/** The address says which agency, and its identity provider does the rest. */
export function AgencySignIn({ to, onBack }: { to: string | undefined; onBack: () => void }) {
  const { field, send, isBusy, formError } = useEntryForm({ email: '' }, async ({ email }) => {
    await agencySignIn.leave({ email }, to);
  });
  return (
    <EntryFrame title={t('entry.agencyTitle')} lead={t('entry.agencyLead')} other={<BackToSignIn onBack={onBack} />}>
      <EntryForm submitLabel={t('entry.agencyGo')} isBusy={isBusy} error={formError} onSubmit={() => void send()}>
        <TextField label={t('entry.email')} type="email" autoComplete="username" autoFocus {...field('email')} />
      </EntryForm>
    </EntryFrame>
  );
}
