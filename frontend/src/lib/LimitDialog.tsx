import { useState } from 'react';
import { LinkButton } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choice.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { Banner, ErrorState, Skeleton } from '../ui/States.tsx';
import { partError } from './apollo.ts';
import { formatList } from './format.ts';
import { defineMessages } from './i18n.ts';
import styles from './LimitDialog.module.css';
import { useMembers } from './members.ts';
import { useMe } from './session.tsx';
import { seesEveryTeam, type Team, useTeams } from './teams.ts';
import { offerUndo } from './undo.ts';
import { useFailure } from './use-failure.ts';

const t = defineMessages({
  'limit.title': 'Who may see {name}',
  'limit.save': 'Save',
  'limit.who': 'Seen by',
  'limit.everybody': 'Everybody',
  'limit.everybodyDetail': 'Each member of the agency, and programs with an API key.',
  'limit.asClient': 'Whoever sees the client',
  'limit.asClientDetail': 'Each member who sees {name}, and programs with an API key unless it is limited.',
  'limit.team': 'Only team {name}',
  'limit.nobody': 'Nobody is in it yet.',
  'limit.andAdmins': 'Owners and admins see it too, programs with an API key don’t.',
  'limit.lose':
    '{people} {count, plural, one {loses} other {lose}} sight of {name}, and of all that is about {kind, select, person {them} other {it}}.',
  'limit.gain': '{people} {count, plural, one {sees} other {see}} {name} again.',
  'limit.others': '{count, plural, one {# other} other {# others}}',
  'limit.client': 'The jobs of the client are limited with it.',
  'limit.owner': '{people} looks after {name}: hand over first, or nobody will.',
  'limit.noTeams': 'The agency has no team yet. Make one, and records can be limited to it.',
  'limit.toTeams': 'Teams',
  'limit.did': '{name} is seen by team {team} only',
  'limit.lifted': '{name} is no longer limited to a team',
});

const everybody = 'everybody';
/** More names than these are counted. */
const mostNames = 4;

interface Person {
  id: string;
  name: string;
  role: string;
}

/** Limits a person, client or job to one team, or lifts that, and says beforehand who will no longer see it. */
export function LimitDialog({
  kind,
  record: { name, limitedTo, ownerId, client },
  isBusy,
  onSave,
  onClose,
}: {
  kind: 'person' | 'client' | 'job';
  record: {
    name: string;
    limitedTo: { id: string } | null;
    ownerId: string | null;
    /** Of a job, which is hidden with its client. */
    client?: { name: string; limitedTo: { id: string } | null };
  };
  isBusy: boolean;
  /** Whether it was saved. */
  onSave: (teamId: string | null, onError?: (error: unknown) => void) => Promise<boolean>;
  onClose: () => void;
}) {
  const { member, teamIds } = useMe();
  const { teams, error, refetch } = useTeams();
  const active = useMembers().members.filter((each) => each.active);
  const [choice, setChoice] = useState(limitedTo?.id ?? everybody);
  const { errorOf, onError, clear } = useFailure('teamId');
  const mine = (teams ?? []).filter(({ id }) => seesEveryTeam(member.role) || teamIds.includes(id));
  const teamOf = (teamId: string | undefined) => teams?.find(({ id }) => id === teamId);
  const seers = (teamId: string | undefined) =>
    active.filter(sees(teamOf(teamId))).filter(sees(teamOf(client?.limitedTo?.id)));
  const before = seers(limitedTo?.id);
  const after = seers(choice);
  const lose = before.filter((each) => !after.includes(each));
  const gain = after.filter((each) => !before.includes(each));

  const save = async () => {
    clear();
    const teamId = choice === everybody ? null : choice;
    if (!(await onSave(teamId, onError))) return;
    onClose();
    const team = mine.find(({ id }) => id === teamId)?.name;
    const undo = async () => {
      await onSave(limitedTo?.id ?? null);
    };
    offerUndo(team ? t('limit.did', { name, team }) : t('limit.lifted', { name }), undo);
  };

  return (
    <FormDialog
      title={t('limit.title', { name })}
      saveLabel={t('limit.save')}
      isBusy={isBusy}
      canSave={choice !== (limitedTo?.id ?? everybody)}
      onSave={() => void save()}
      onClose={onClose}
    >
      {teams?.length === 0 && (
        <Banner action={<LinkButton to="/settings">{t('limit.toTeams')}</LinkButton>}>{t('limit.noTeams')}</Banner>
      )}
      {!teams && error && <ErrorState error={partError(error, 'teams')} onRetry={() => void refetch()} />}
      {!teams && !error && <Skeleton rows={3} />}
      {teams && (
        <RadioGroup
          label={t('limit.who')}
          options={[
            client
              ? { id: everybody, label: t('limit.asClient'), detail: t('limit.asClientDetail', { name: client.name }) }
              : { id: everybody, label: t('limit.everybody'), detail: t('limit.everybodyDetail') },
            ...mine.map((team) => ({
              id: team.id,
              label: t('limit.team', { name: team.name }),
              detail: namesOf(active.filter(({ id }) => team.memberIds.includes(id))) || t('limit.nobody'),
            })),
          ]}
          value={choice}
          onChange={setChoice}
          error={errorOf('teamId')}
          autoFocus
        />
      )}
      <div className={styles.says} role="status">
        {lose.length > 0 && (
          <p className={styles.who}>{t('limit.lose', { people: namesOf(lose), count: lose.length, name, kind })}</p>
        )}
        {gain.length > 0 && (
          <p className={styles.who}>{t('limit.gain', { people: namesOf(gain), count: gain.length, name })}</p>
        )}
        {lose.some(({ id }) => id === ownerId) && (
          <p className="urgent">
            {t('limit.owner', { people: namesOf(lose.filter(({ id }) => id === ownerId)), name })}
          </p>
        )}
        {choice !== everybody && <p>{t('limit.andAdmins')}</p>}
        {choice !== everybody && kind === 'client' && <p>{t('limit.client')}</p>}
      </div>
    </FormDialog>
  );
}

const sees =
  (team: Team | undefined) =>
  ({ id, role }: Person): boolean =>
    !team || seesEveryTeam(role) || team.memberIds.includes(id);

function namesOf(people: readonly Person[]): string {
  const names = people.map(({ name }) => name);
  if (names.length <= mostNames) return formatList(names);
  const shown = names.slice(0, mostNames - 1);
  return formatList([...shown, t('limit.others', { count: names.length - shown.length })]);
}
