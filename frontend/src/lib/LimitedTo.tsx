import { Pill } from '../ui/Chip.tsx';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import { defineMessages } from './i18n.ts';
import styles from './LimitedTo.module.css';

const t = defineMessages({ 'limited.to': 'Only team {name}' });

interface Props {
  team: { name: string } | null;
}

/** A job is hidden with its client. */
export const limitOfJob = <Team,>(job: { limitedTo: Team | null; client: { limitedTo: Team | null } }): Team | null =>
  job.limitedTo ?? job.client.limitedTo;

/** Beside a record's name: who else knows of it. */
export function LimitedTo({ team }: Props) {
  return team && <Pill icon="lock">{t('limited.to', { name: team.name })}</Pill>;
}

/** The same in a row of a list, where there is room for a sign only: before the name, which may be cut off. */
export function LimitedMark({ team }: Props) {
  if (!team) return null;
  const words = t('limited.to', { name: team.name });
  return (
    <span className={classes('faint', styles.mark)} title={words}>
      <Icon name="lock" size={14} label={words} />{' '}
    </span>
  );
}
