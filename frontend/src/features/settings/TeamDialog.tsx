import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { useMembers } from '../../lib/members.ts';
import { notify } from '../../lib/notice.ts';
import type { Team } from '../../lib/teams.ts';
import { useFailure } from '../../lib/use-failure.ts';
import { useWrite } from '../../lib/write.ts';
import { Checkbox } from '../../ui/Choice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { t } from './messages.ts';
import styles from './TeamDialog.module.css';

const SaveTeam = graphql(`
  mutation SaveTeam($input: SaveTeamInput!) {
    saveTeam(input: $input) {
      __typename
      ... on SaveTeamSuccess {
        team {
          id
          name
          memberIds
        }
      }
    }
  }
`);

export function TeamDialog({ team, onClose }: { team: Team | undefined; onClose: () => void }) {
  const { members } = useMembers();
  const [name, setName] = useState(team?.name ?? '');
  const [memberIds, setMemberIds] = useState<readonly string[]>(team?.memberIds ?? []);
  const { errorOf, onError, clear } = useFailure('name', 'memberIds');
  const [saveTeam, isBusy] = useWrite(SaveTeam);
  const save = async () => {
    clear();
    const input = { id: team?.id ?? null, name: name.trim(), memberIds: [...memberIds] };
    const saved = await saveTeam(input, { refetch: ['Teams', 'SettingsMembers'], onError });
    if (!saved) return;
    notify(t('settings.teamSaved', { name: saved.saveTeam.team.name }));
    onClose();
  };
  const toggle = (id: string, on: boolean) =>
    setMemberIds((before) => (on ? [...before, id] : before.filter((each) => each !== id)));
  return (
    <FormDialog
      title={team ? t('settings.editTeam', { name: team.name }) : t('settings.newTeam')}
      saveLabel={t('settings.teamSave')}
      isBusy={isBusy}
      canSave={name.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField label={t('settings.teamName')} value={name} onChange={setName} error={errorOf('name')} autoFocus />
      <fieldset className={styles.members}>
        <legend>{t('settings.teamMembers')}</legend>
        {members
          .filter(({ active }) => active)
          .map((member) => (
            <Checkbox
              key={member.id}
              label={member.name}
              isSelected={memberIds.includes(member.id)}
              onChange={(on) => toggle(member.id, on)}
            />
          ))}
      </fieldset>
    </FormDialog>
  );
}
