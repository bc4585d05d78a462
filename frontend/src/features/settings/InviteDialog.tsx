import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { Role } from '../../generated/graphql.ts';
import { useMe } from '../../lib/session.tsx';
import { useFailure } from '../../lib/use-failure.ts';
import { useWrite } from '../../lib/write.ts';
import { Checkbox } from '../../ui/Choice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { t } from './messages.ts';
import { roleOptions } from './role-options.ts';

const TeamsToJoin = graphql(`
  query TeamsToJoin {
    teams {
      id
      name
    }
  }
`);

const InviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      __typename
      ... on InviteMemberSuccess {
        link
        invitation {
          id
          email
        }
      }
      ... on AlreadyMember {
        member {
          id
          name
        }
      }
    }
  }
`);

/** Makes a link to hand over; it is shown once. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const isOwner = useMe().member.role === 'owner';
  const { data } = useQuery(TeamsToJoin);
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('RECRUITER');
  const [teamIds, setTeamIds] = useState<readonly string[]>([]);
  const [made, setMade] = useState<{ link: string; email: string } | undefined>();
  const [refusal, setRefusal] = useState<string | undefined>();
  const { errorOf, onError, clear } = useFailure('email', 'role', 'teamIds');
  const [invite, isBusy] = useWrite(InviteMember);
  if (made) {
    return (
      <LinkDialog
        title={t('settings.linkTitle', { email: made.email })}
        hint={t('settings.linkHint')}
        link={made.link}
        onClose={onClose}
      />
    );
  }

  const save = async () => {
    clear();
    setRefusal(undefined);
    const answer = await invite(
      { email: email.trim(), role, teamIds: [...teamIds] },
      { refetch: ['SettingsInvitations'], onError },
    );
    const result = answer?.inviteMember;
    if (result?.__typename === 'AlreadyMember') setRefusal(t('settings.alreadyMember', { name: result.member.name }));
    if (result?.__typename === 'InviteMemberSuccess') setMade({ link: result.link, email: result.invitation.email });
  };
  const toggle = (id: string, on: boolean) =>
    setTeamIds((before) => (on ? [...before, id] : before.filter((each) => each !== id)));

  return (
    <FormDialog
      title={t('settings.inviteTitle')}
      saveLabel={t('settings.inviteSave')}
      isBusy={isBusy}
      canSave={email.includes('@')}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t('settings.email')}
        hint={t('settings.inviteHint')}
        type="email"
        value={email}
        onChange={setEmail}
        error={errorOf('email')}
        autoFocus
      />
      <Select
        label={t('settings.role')}
        options={roleOptions(isOwner)}
        value={role}
        onChange={setRole}
        error={errorOf('role')}
      />
      {(data?.teams?.length ?? 0) > 0 && (
        <fieldset>
          <legend>{t('settings.teams')}</legend>
          {data?.teams?.map(({ id, name }) => (
            <Checkbox key={id} label={name} isSelected={teamIds.includes(id)} onChange={(on) => toggle(id, on)} />
          ))}
        </fieldset>
      )}
    </FormDialog>
  );
}
