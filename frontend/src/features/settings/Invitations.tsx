import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import type { SettingsInvitationsQuery } from '../../generated/graphql.ts';
import { partError } from '../../lib/apollo.ts';
import { formatDate } from '../../lib/format.ts';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { notify } from '../../lib/notice.ts';
import { useWrite } from '../../lib/write.ts';
import { Button } from '../../ui/Button.tsx';
import { Pill } from '../../ui/Chip.tsx';
import type { Column } from '../../ui/columns.ts';
import { Inset, Section } from '../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { Table } from '../../ui/Table.tsx';
import type { Tone } from '../../ui/Temperature.tsx';
import { t } from './messages.ts';

const SettingsInvitations = graphql(`
  query SettingsInvitations {
    invitations {
      id
      email
      role
      status
      expiresAt
      invitedBy {
        id
        name
      }
    }
  }
`);

const RevokeInvitation = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      __typename
      ... on RevokeInvitationSuccess {
        invitation {
          id
          status
        }
      }
    }
  }
`);

type Invitation = NonNullable<SettingsInvitationsQuery['invitations']>[number];

const tones: Record<Invitation['status'], Tone> = {
  OPEN: 'new',
  ACCEPTED: 'placed',
  EXPIRED: 'passive',
  REVOKED: 'passive',
};

export function Invitations() {
  const { data, error, refetch } = useQuery(SettingsInvitations);
  useLiveRefetch(['MemberJoined'], refetch);
  const [revoke] = useWrite(RevokeInvitation);
  const takeBack = async ({ id, email }: Invitation) => {
    if (await revoke({ id })) notify(t('settings.revoked', { email }));
  };
  const invitations = data?.invitations;
  return (
    <Section title={t('settings.invitations')} aside={invitations?.length || undefined} flush>
      {error && !invitations && <ErrorState error={partError(error, 'invitations')} onRetry={() => void refetch()} />}
      {!invitations && !error && <Skeleton rows={2} />}
      {invitations?.length === 0 && (
        <Inset>
          <p className="muted">{t('settings.noInvitations')}</p>
        </Inset>
      )}
      {invitations && invitations.length > 0 && (
        <Table
          label={t('settings.invitations')}
          columns={columnsFor((invitation) => void takeBack(invitation))}
          items={invitations}
          getKey={({ id }) => id}
        />
      )}
    </Section>
  );
}

function columnsFor(takeBack: (invitation: Invitation) => void): readonly Column<Invitation>[] {
  return [
    {
      id: 'email',
      isName: true,
      header: t('settings.email'),
      width: '34%',
      render: ({ email, invitedBy }) => (
        <>
          <p>{email}</p>
          <p className="meta muted">{t('settings.invitedBy', { name: invitedBy.name })}</p>
        </>
      ),
    },
    {
      id: 'role',
      header: t('settings.role'),
      width: '16%',
      render: ({ role }) => <span>{t(`settings.role.${role}`)}</span>,
    },
    {
      id: 'state',
      header: t('settings.state'),
      width: '16%',
      render: ({ status }) => <Pill tone={tones[status]}>{t(`settings.state.${status}`)}</Pill>,
    },
    {
      id: 'until',
      header: t('settings.until'),
      width: '18%',
      render: ({ expiresAt }) => <span className="number">{formatDate(expiresAt)}</span>,
    },
    {
      id: 'action',
      header: t('settings.action'),
      align: 'end',
      render: (invitation) =>
        invitation.status === 'OPEN' && (
          <Button onPress={() => takeBack(invitation)}>
            {t('settings.revoke')}
            <span className="screen-reader">{invitation.email}</span>
          </Button>
        ),
    },
  ];
}
