import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { partError } from '../../lib/apollo.ts';
import { formatList } from '../../lib/format.ts';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { useMembers } from '../../lib/members.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { t } from './messages.ts';
import { type Team, TeamDialog } from './TeamDialog.tsx';
import styles from './Teams.module.css';

const SettingsTeams = graphql(`
  query SettingsTeams {
    teams {
      id
      name
      memberIds
    }
  }
`);

export function Teams({ administers }: { administers: boolean }) {
  const { data, error, refetch } = useQuery(SettingsTeams);
  useLiveRefetch(['TeamChanged'], refetch);
  const { nameOf } = useMembers();
  const [editing, setEditing] = useState<Team | 'new' | undefined>();
  const teams = data?.teams;
  return (
    <Section
      title={t('settings.teamsTitle')}
      aside={teams?.length || undefined}
      actions={
        administers && (
          <Button icon="plus" onPress={() => setEditing('new')}>
            {t('settings.newTeam')}
          </Button>
        )
      }
    >
      {error && !teams && <ErrorState error={partError(error, 'teams')} onRetry={() => void refetch()} />}
      {!teams && !error && <Skeleton rows={2} />}
      {teams?.length === 0 && <p className="muted">{t('settings.noTeams')}</p>}
      <ul className={styles.teams}>
        {teams?.map((team) => (
          <li key={team.id} className={styles.team}>
            <div>
              <h3>{team.name}</h3>
              <p className="muted">
                {team.memberIds.length > 0 ? formatList(team.memberIds.map(nameOf)) : t('settings.noMembers')}
              </p>
            </div>
            {administers && (
              <Button icon="edit" onPress={() => setEditing(team)}>
                {t('settings.edit')}
                <span className="screen-reader">{team.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {editing && <TeamDialog team={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </Section>
  );
}
