import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { formatAge, formatDate } from '../../../lib/format.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Pill } from '../../../ui/Chip.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Section } from '../../../ui/Page.tsx';
import styles from './Aside.module.css';
import { t } from './messages.ts';

const StandingFragment = graphql(`
  fragment Standing on Candidate {
    id
    rightsToRepresent {
      id
      status
      exclusive
      heardIn
      until
      asOf
      job {
        id
        title
      }
      client {
        id
        name
      }
    }
    placements {
      id
      status
      startDate
      endDate
      job {
        id
        title
      }
      client {
        id
        name
      }
    }
    pools {
      id
      name
    }
    enrolments {
      id
      status
      stepNumber
      path {
        id
        name
      }
    }
  }
`);

const running = ['PROPOSED', 'ACTIVE', 'WAITING_FOR_TASK', 'PAUSED', 'ERROR'];

/** Where the person stands with the agency: rights to represent, placements, pools and paths. */
export function Standing({
  candidate,
  onPool,
}: {
  candidate: FragmentType<typeof StandingFragment>;
  onPool: () => void;
}) {
  const { data, complete } = useFragment({ fragment: StandingFragment, from: candidate });
  if (!complete) return null;
  const rightsToRepresent = data.rightsToRepresent ?? [];
  const placements = data.placements ?? [];
  const pools = data.pools ?? [];
  const enrolments = (data.enrolments ?? []).filter(({ status }) => running.includes(status));
  return (
    <>
      {rightsToRepresent.length > 0 && (
        <Section title={t('record.rights.title')}>
          <ul className={styles.rows}>
            {rightsToRepresent.map(({ id, status, exclusive, heardIn, until, asOf, job, client }) => (
              <li key={id} className={styles.rowLine}>
                <div>
                  <p>
                    {job ? (
                      <Link plain to={`/pipeline/${job.id}`}>
                        {job.title}
                      </Link>
                    ) : (
                      client?.name
                    )}
                  </p>
                  <p className="meta muted">
                    {t('record.rights.heard', { where: heardIn.toLowerCase(), age: formatAge(asOf) })}
                    {exclusive && `, ${t('record.rights.exclusive')}`}
                    {until && `, ${t('record.rights.until', { date: formatDate(until) })}`}
                  </p>
                </div>
                <Pill tone={status === 'GIVEN' ? 'placed' : status === 'REQUESTED' ? 'new' : 'passive'}>
                  {t(`record.rights.${status}`)}
                </Pill>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {placements.length > 0 && (
        <Section title={t('record.placements.title')}>
          <ul className={styles.rows}>
            {placements.map(({ id, status, startDate, endDate, job, client }) => (
              <li key={id} className={styles.rowLine}>
                <div>
                  <p>
                    {job.title}, {client.name}
                  </p>
                  <p className="meta muted">
                    {endDate
                      ? t('record.placements.fromTo', {
                          from: formatDate(startDate),
                          to: formatDate(endDate),
                        })
                      : t('record.placements.from', { from: formatDate(startDate) })}
                  </p>
                </div>
                <Pill tone={status === 'ENDED' ? 'passive' : 'placed'}>{t(`record.placements.${status}`)}</Pill>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title={t('record.pools.title')}
        actions={<IconButton icon="plus" label={t('record.pools.add')} kbd="p" onPress={onPool} />}
      >
        {pools.length === 0 && enrolments.length === 0 && <p className="muted">{t('record.pools.none')}</p>}
        <ul className={styles.rows}>
          {pools.map(({ id, name }) => (
            <li key={id}>
              <Link plain to={`/candidates?pool=${id}`}>
                {name}
              </Link>
            </li>
          ))}
          {enrolments.map(({ id, status, stepNumber, path }) => (
            <li key={id} className={styles.rowLine}>
              <Link plain to="/nurture">
                {path.name}
              </Link>
              <span className="meta muted">
                {t('record.pools.step', { step: stepNumber, status: t(`record.enrolment.${status}`) })}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
