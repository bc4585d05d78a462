import { useNavigate } from 'react-router';
import { ownTimeZone } from '../../lib/auth.ts';
import { useSession } from '../../lib/session.tsx';
import { Link } from '../../ui/Link.tsx';
import { ComboBox } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { EntryForm, EntryFrame } from './EntryFrame.tsx';
import { t } from './messages.ts';
import { useEntryForm } from './use-entry-form.ts';

const zones = [...new Set([ownTimeZone(), ...Intl.supportedValuesOf('timeZone')])].map((id) => ({
  id,
  label: id.replaceAll('_', ' '),
}));

export default function StartPage() {
  const { signUp } = useSession();
  const navigate = useNavigate();
  const { field, send, isBusy, formError } = useEntryForm(
    { agencyName: '', name: '', email: '', password: '', timeZone: ownTimeZone() },
    async (values) => {
      await signUp(values);
      await navigate('/today');
    },
    true,
  );
  const zone = field('timeZone');
  return (
    <EntryFrame
      title={t('entry.startTitle')}
      lead={t('entry.startLead')}
      other={t.rich('entry.startOther', {}, { signIn: <Link to="/sign-in">{''}</Link> })}
    >
      <EntryForm submitLabel={t('entry.create')} isBusy={isBusy} error={formError} onSubmit={() => void send()}>
        <TextField label={t('entry.agencyName')} autoComplete="organization" autoFocus {...field('agencyName')} />
        <TextField label={t('entry.name')} autoComplete="name" {...field('name')} />
        <TextField label={t('entry.email')} type="email" autoComplete="username" {...field('email')} />
        <TextField
          label={t('entry.password')}
          type="password"
          autoComplete="new-password"
          hint={t('entry.passwordHint')}
          {...field('password')}
        />
        <ComboBox
          label={t('entry.timeZone')}
          hint={t('entry.timeZoneHint')}
          options={zones}
          value={zone.value}
          error={zone.error}
          onChange={(value) => zone.onChange(value ?? '')}
        />
      </EntryForm>
    </EntryFrame>
  );
}
