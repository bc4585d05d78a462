import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { Role } from '../../generated/graphql.ts';
import { notify } from '../../lib/notice.ts';
import { ownSignIn } from '../../lib/sign-in-settings.ts';
import { useFailure } from '../../lib/use-failure.ts';
import { useWrite } from '../../lib/write.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { t } from './messages.ts';
import { roleOptions } from './role-options.ts';
import { useConfirmed } from './sign-in/use-confirmed.tsx';

const ChangeMember = graphql(`
  mutation ChangeMember($input: ChangeMemberInput!) {
    changeMember(input: $input) {
      __typename
      ... on ChangeMemberSuccess {
        member {
          id
          role
          active
        }
      }
      ... on LastOwner {
        message
      }
    }
  }
`);

export interface ChangedMember {
  id: string;
  name: string;
  role: Role;
  active: boolean;
}

/** What a member may do, and whether they are still here. */
export function MemberDialog({
  member,
  isOwner,
  isSelf,
  onClose,
}: {
  member: ChangedMember;
  isOwner: boolean;
  isSelf: boolean;
  onClose: () => void;
}) {
  const [role, setRole] = useState<Role>(member.role);
  const [hasLeft, setLeft] = useState(!member.active);
  const [refusal, setRefusal] = useState<string | undefined>();
  const { errorOf, onError, clear } = useFailure('role');
  const { run, dialog } = useConfirmed();
  const free = () =>
    run(async () => {
      await ownSignIn.freeMember(member.id);
      notify(t('settings.memberFreed', { name: member.name }));
    });
  const [changeMember, isBusy] = useWrite(ChangeMember);
  const save = async () => {
    clear();
    setRefusal(undefined);
    const answer = await changeMember({ id: member.id, role, active: !hasLeft }, { onError });
    const result = answer?.changeMember;
    if (result?.__typename === 'LastOwner') setRefusal(result.message);
    if (result?.__typename !== 'ChangeMemberSuccess') return;
    notify(t('settings.memberSaved', { name: member.name }));
    onClose();
  };
  return (
    <FormDialog
      title={t('settings.editTeam', { name: member.name })}
      saveLabel={t('settings.memberSave')}
      isBusy={isBusy}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Select
        label={t('settings.role')}
        hint={t('settings.roleHint')}
        options={roleOptions(isOwner || member.role === 'OWNER')}
        value={role}
        onChange={setRole}
        error={errorOf('role')}
      />
      <Checkbox
        label={t('settings.hasLeft', { name: member.name })}
        detail={t('settings.hasLeftWhy')}
        isSelected={hasLeft}
        onChange={setLeft}
      />
      {isOwner && !isSelf && member.active && (
        <div className="stack">
          <div>
            <Button onPress={() => void free()}>{t('settings.freeMember')}</Button>
          </div>
          <p className="meta muted">{t('settings.freeMemberWhy')}</p>
        </div>
      )}
      {dialog}
    </FormDialog>
  );
}
