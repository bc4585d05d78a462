import { useMe } from '../../lib/session.tsx';
import { KeyValues, Section } from '../../ui/Page.tsx';
import { Browser } from './Browser.tsx';
import { Invitations } from './Invitations.tsx';
import { Members } from './Members.tsx';
import { t } from './messages.ts';
import { Sample } from './Sample.tsx';
import { SettingsHeader } from './SettingsHeader.tsx';
import { Teams } from './Teams.tsx';

/** Who works here and as what, and how this browser behaves. */
export default function SettingsPage() {
  const { agency, member } = useMe();
  const administers = member.role === 'owner' || member.role === 'admin';
  return (
    <>
      <SettingsHeader title={t('settings.title')} lead={agency.name} />
      <Members administers={administers} />
      {administers && !agency.sample && <Invitations />}
      <Teams administers={administers} />
      <Browser />
      <Section title={t('settings.agency')}>
        <KeyValues
          items={[
            [t('settings.name'), agency.name],
            [t('settings.timeZone'), agency.timeZone.replace('_', ' ')],
          ]}
        />
      </Section>
      {agency.sample && <Sample />}
    </>
  );
}
