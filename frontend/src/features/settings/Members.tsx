import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { SettingsMembersQuery } from '../../generated/graphql.ts';
import { partError } from '../../lib/apollo.ts';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { useMe } from '../../lib/session.tsx';
import { ownSignIn, useAsked } from '../../lib/sign-in-settings.ts';
import { Person } from '../../ui/Avatar.tsx';
import { Breakable } from '../../ui/Breakable.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Column } from '../../ui/columns.ts';
import { Inset, Section } from '../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { Table } from '../../ui/Table.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import styles from './Members.module.css';
import { t } from './messages.ts';
import { PasswordLink } from './PasswordLink.tsx';

export const SettingsMembers = graphql(`
  query SettingsMembers {
    members {
      id
      name
      email
      role
      active
      teams {
        id
        name
      }
    }
  }
`);

type Member = NonNullable<SettingsMembersQuery['members']>[number];

export function Members({ administers }: { administers: boolean }) {
  const { member: me, agency } = useMe();
  const { data: signIn } = useAsked(ownSignIn.settings);
  const handsOverLinks = me.role === 'owner' && !agency.sample && signIn?.mailed === false;
  const { data, error, refetch } = useQuery(SettingsMembers);
  useLiveRefetch(['MemberJoined', 'MemberChanged', 'TeamChanged'], refetch);
  const [isInviting, setInviting] = useState(false);
  const [changing, setChanging] = useState<Member | undefined>();
  const members = data?.members;
  const isOwner = me.role === 'owner';
  const actions: Actions = {
    meId: me.id,
    handsOverLinks,
    mayChange: ({ role }) => isOwner || role !== 'OWNER',
    onChange: setChanging,
  };
  return (
    <Section
      title={t('settings.members')}
      aside={members?.length}
      actions={
        administers &&
        !agency.sample && (
          <Button variant="primary" icon="plus" onPress={() => setInviting(true)}>
            {t('settings.invite')}
          </Button>
        )
      }
      flush
    >
      {error && !members && <ErrorState error={partError(error, 'members')} onRetry={() => void refetch()} />}
      {!members && !error && <Skeleton rows={4} avatar />}
      {members && (
        <Table
          label={t('settings.members')}
          columns={columnsFor(me.id, administers && !agency.sample ? actions : undefined)}
          items={members}
          getKey={({ id }) => id}
        />
      )}
      {administers && agency.sample && (
        <Inset>
          <p className="muted">{t('settings.sampleMembers')}</p>
        </Inset>
      )}
      {changing && (
        <MemberDialog
          member={changing}
          isOwner={isOwner}
          isSelf={changing.id === me.id}
          onClose={() => setChanging(undefined)}
        />
      )}
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Section>
  );
}

interface Actions {
  meId: string;
  /** Where no mail is sent. */
  handsOverLinks: boolean;
  mayChange: (member: Member) => boolean;
  onChange: (member: Member) => void;
}

function columnsFor(meId: string, actions: Actions | undefined): readonly Column<Member>[] {
  return [
    {
      id: 'name',
      isName: true,
      header: t('settings.name'),
      width: '24%',
      render: ({ id, name, active }) => (
        <span className="row wrap">
          <Person name={name} />
          {id === meId && <span className="meta faint">{t('settings.you')}</span>}
          {!active && <span className="meta muted">{t('settings.left')}</span>}
        </span>
      ),
    },
    {
      id: 'email',
      header: t('settings.email'),
      width: '30%',
      render: ({ email }) => (
        <span>
          <Breakable>{email}</Breakable>
        </span>
      ),
    },
    {
      id: 'role',
      header: t('settings.role'),
      width: '13%',
      render: ({ role }) => <span>{t(`settings.role.${role}`)}</span>,
    },
    {
      id: 'teams',
      header: t('settings.teams'),
      ...(actions && { width: '14%' }),
      render: ({ teams }) =>
        teams.length > 0 ? (
          <span>{teams.map(({ name }) => name).join(', ')}</span>
        ) : (
          <span className="faint">{t('settings.noTeam')}</span>
        ),
    },
    ...(actions ? [actionsOf(actions)] : []),
  ];
}

function actionsOf({ mayChange, handsOverLinks, meId, onChange }: Actions): Column<Member> {
  return {
    id: 'access',
    header: t('settings.access'),
    align: 'end',
    render: (member) => (
      <span className={styles.actions}>
        {handsOverLinks && member.active && member.id !== meId && (
          <PasswordLink memberId={member.id} name={member.name} />
        )}
        {mayChange(member) && (
          <Button icon="edit" onPress={() => onChange(member)}>
            {t('settings.edit')}
            <span className="screen-reader">{member.name}</span>
          </Button>
        )}
      </span>
    ),
  };
}
