import { graphql } from '../../../generated/gql.ts';
import type { EnrolmentRowFragment } from '../../../generated/graphql.ts';
import { formatDate } from '../../../lib/format.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { IconButton } from '../../../ui/Button.tsx';
import { Pill } from '../../../ui/Chip.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { t } from '../messages.ts';
import { runningStatuses, type StepWords, statusTones, stepText } from '../words.ts';
import styles from './EnrolmentRow.module.css';

export const EnrolmentRowFragmentDocument = graphql(`
  fragment EnrolmentRow on Enrolment {
    id
    status
    stepNumber
    nextStepAt
    startedAt
    startedBecause
    stopReason
    stoppedAt
    candidate {
      id
      name
    }
  }
`);

/** One person on the path: the step under way, when the next comes, and why it began or ended. */
export function EnrolmentRow({
  enrolment,
  steps,
  onPause,
  onResume,
  onStop,
}: {
  enrolment: EnrolmentRowFragment;
  steps: readonly StepWords[];
  onPause: () => void;
  onResume: () => void;
  onStop: () => void;
}) {
  const { candidate, status, stepNumber, nextStepAt, startedAt, startedBecause, stopReason } = enrolment;
  const isRunning = runningStatuses.includes(status);
  const rests = status === 'PAUSED' || status === 'ERROR';
  const step = steps.find(({ number }) => number === stepNumber);
  return (
    <div className={styles.row}>
      <Avatar name={candidate.name} size={28} />
      <div className={styles.words}>
        <p className="row wrap">
          <Link plain to={`/candidates/${candidate.id}`}>
            <b>{candidate.name}</b>
          </Link>
          <Pill tone={statusTones[status]}>{t(`nurture.status.${status}`)}</Pill>
        </p>
        <p className="meta muted facts">
          {isRunning && step && (
            <span>
              {t('nurture.stepOf', { number: stepNumber, total: steps.length })}: {stepText(step)}
            </span>
          )}
          <span>{isRunning ? startedBecause : (stopReason ?? startedBecause)}</span>
        </p>
      </div>
      <span className="meta muted number">
        {isRunning && nextStepAt
          ? t('nurture.next', { date: formatDate(nextStepAt) })
          : t('nurture.since', { date: formatDate(enrolment.stoppedAt ?? startedAt) })}
      </span>
      {isRunning && (
        <Menu
          label={t('nurture.more', { name: candidate.name })}
          items={[
            rests
              ? { id: 'resume', label: t('nurture.resume'), icon: 'arrow', kbd: 'p', run: onResume }
              : { id: 'pause', label: t('nurture.pause'), icon: 'pause', kbd: 'p', run: onPause },
            { id: 'stop', label: t('nurture.stop'), icon: 'stop', danger: true, run: onStop },
          ]}
        >
          <IconButton icon="more" label={t('nurture.more', { name: candidate.name })} />
        </Menu>
      )}
    </div>
  );
}
