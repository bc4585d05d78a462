import { formatAge, isNow } from '../../../lib/format.ts';
import { stageName } from '../../../lib/job-words.ts';
import { StageCounts } from '../../../lib/StageCounts.tsx';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Section } from '../../../ui/Page.tsx';
import { TemperatureChip } from '../../../ui/Temperature.tsx';
import { t } from '../messages.ts';
import type { JobRecord } from './fragment.ts';
import styles from './rows.module.css';

const mostShown = 8;

/** Who is under way, the furthest first, and how long each waits. */
export function JobPipeline({ job: { id, entries, stageCounts } }: { job: JobRecord }) {
  const active = entries.filter(({ outcome }) => outcome === 'ACTIVE' || outcome === 'ON_HOLD' || outcome === 'PLACED');
  const ended = entries.length - active.length;
  const rank = ['PLACEMENT', 'OFFER', 'INTERVIEW', 'SUBMISSION', 'SHORTLIST', 'APPLICATION'];
  const shown = active
    .toSorted((one, other) => rank.indexOf(one.stage) - rank.indexOf(other.stage))
    .slice(0, mostShown);
  return (
    <Section
      title={t('jobs.record.pipelineTitle')}
      aside={ended > 0 ? t('jobs.record.ended', { count: ended }) : undefined}
      actions={<Link to={`/pipeline/${id}`}>{t('jobs.record.openPipeline')}</Link>}
    >
      {active.length === 0 ? (
        <p className="muted">{t('jobs.record.noEntries')}</p>
      ) : (
        <div className={styles.stages}>
          <StageCounts counts={stageCounts} />
        </div>
      )}
      <ul className={styles.rows}>
        {shown.map(({ id: entryId, candidate, stage, stageSince, submission }) => (
          <li key={entryId} className={styles.entry}>
            <Avatar name={candidate.name} />
            <p className={styles.line}>
              <Link plain to={`/candidates/${candidate.id}`}>
                {candidate.name}
              </Link>
              <TemperatureChip temperature={candidate.temperature?.kind} />
              {typeof submission?.workingDaysWithoutFeedback === 'number' && (
                <span className={submission.workingDaysWithoutFeedback >= 5 ? 'meta urgent' : 'meta muted'}>
                  {t('jobs.record.noFeedback', { days: submission.workingDaysWithoutFeedback })}
                </span>
              )}
            </p>
            <span className="meta muted">
              {t('jobs.record.inStage', {
                age: isNow(stageSince) ? 'now' : formatAge(stageSince),
                stage: stageName(stage).toLowerCase(),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
