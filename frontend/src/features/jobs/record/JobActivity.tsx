import { stageName } from '../../../lib/job-words.ts';
import { Link } from '../../../ui/Link.tsx';
import { Section } from '../../../ui/Page.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { t } from '../messages.ts';
import type { JobRecord } from './fragment.ts';
import styles from './rows.module.css';

const mostShown = 20;

/** What the client said, then everything that happened in the pipeline, newest first. */
export function JobActivity({ entries }: Pick<JobRecord, 'entries'>) {
  const feedback = entries
    .flatMap(({ candidate, feedback: given }) => given.map((each) => ({ ...each, candidate })))
    .sort((one, other) => other.givenAt.localeCompare(one.givenAt))
    .slice(0, mostShown);
  const changes = entries
    .flatMap(({ id, candidate, history }) => history.map((change) => ({ ...change, id, candidate })))
    .sort((one, other) => other.at.localeCompare(one.at))
    .slice(0, mostShown);
  return (
    <>
      {feedback.length > 0 && (
        <Section title={t('jobs.record.feedback')} aside={feedback.length}>
          <ul className={styles.rows}>
            {feedback.map(({ id, candidate, text, rating, stage, givenAt }) => (
              <li key={id} className={styles.happened}>
                <div className={styles.words}>
                  <p className="facts">
                    <span>
                      <Link plain to={`/candidates/${candidate.id}`}>
                        <b>{candidate.name}</b>
                      </Link>
                    </span>
                    <span className="muted">{stageName(stage)}</span>
                    {rating !== null && <span className="muted">{t('jobs.record.rating', { rating })}</span>}
                  </p>
                  {text && <p className={styles.quote}>{text}</p>}
                </div>
                <span className="meta faint">
                  <RelativeTime at={givenAt} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('jobs.record.activity')}>
        {changes.length === 0 && <p className="muted">{t('jobs.record.noActivity')}</p>}
        <ul className={styles.rows}>
          {changes.map(({ id, candidate, at, sentence, actor }) => (
            <li key={`${id} ${at} ${sentence}`} className={styles.happened}>
              <p className="facts">
                <span>
                  <Link plain to={`/candidates/${candidate.id}`}>
                    {candidate.name}
                  </Link>
                </span>
                <span>{sentence}</span>
                {actor && <span className="muted">{actor.name}</span>}
              </p>
              <span className="meta faint">
                <RelativeTime at={at} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
