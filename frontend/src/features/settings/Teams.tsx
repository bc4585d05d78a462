import { useState } from 'react';
import { partError } from '../../lib/apollo.ts';
import { formatList } from '../../lib/format.ts';
import { useMembers } from '../../lib/members.ts';
import { type Team, useTeams } from '../../lib/teams.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { t } from './messages.ts';
import { TeamDialog } from './TeamDialog.tsx';
import styles from './Teams.module.css';

export function Teams({ administers }: { administers: boolean }) {
  const { teams, error, refetch } = useTeams();
  const { nameOf } = useMembers();
  const [editing, setEditing] = useState<Team | 'new' | undefined>();
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
