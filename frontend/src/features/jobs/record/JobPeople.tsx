import { formatNumber } from '../../../lib/format.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Section } from '../../../ui/Page.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { TemperatureChip } from '../../../ui/Temperature.tsx';
import { t } from '../messages.ts';
import type { JobRecord } from './fragment.ts';
import styles from './rows.module.css';

/** The best of the known people, with the strongest reason of each. */
export function JobPeople({ job: { id, rediscovery } }: { job: JobRecord }) {
  if (!rediscovery) return null;
  const { suggestions, fitCount, knownCount } = rediscovery;
  return (
    <Section
      title={t('jobs.record.people')}
      aside={t('jobs.record.peopleAside', { count: formatNumber(fitCount), known: formatNumber(knownCount) })}
      actions={<Link to={`/rediscovery/${id}`}>{t('jobs.record.allPeople')}</Link>}
    >
      {suggestions.totalCount === 0 && <p className="muted">{t('jobs.record.nobody')}</p>}
      <ul className={styles.rows}>
        {suggestions.edges.map(({ node: { id: suggestionId, candidate, reasons } }) => (
          <li key={suggestionId} className={styles.person}>
            <Avatar name={candidate.name} size={28} />
            <div className={styles.words}>
              <p className={styles.line}>
                <Link plain to={`/candidates/${candidate.id}`}>
                  <b>{candidate.name}</b>
                </Link>
                <TemperatureChip temperature={candidate.temperature?.kind} />
                <span className="muted">{candidate.title}</span>
              </p>
              {reasons[0] && !reasons[0].against && (
                <p className="meta muted facts">
                  <span>{reasons[0].sentence}</span>
                  {reasons[0].evidenceAt && (
                    <span className="faint">
                      <RelativeTime at={reasons[0].evidenceAt} words />
                    </span>
                  )}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
