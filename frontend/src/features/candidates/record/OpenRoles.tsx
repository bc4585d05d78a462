import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Section } from '../../../ui/Page.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import styles from './Aside.module.css';
import { t } from './messages.ts';

const OpenRolesFragment = graphql(`
  fragment OpenRoles on Candidate {
    id
    suggestions {
      id
      jobTitle
      clientName
      madeAt
      job {
        id
      }
      reasons {
        sentence
        against
      }
    }
  }
`);

/** Open jobs this person fits, by rediscovery, each with its strongest reason. */
export function OpenRoles({
  candidate,
  onShortlist,
}: {
  candidate: FragmentType<typeof OpenRolesFragment>;
  onShortlist: (jobId: string) => void;
}) {
  const { data, complete } = useFragment({ fragment: OpenRolesFragment, from: candidate });
  if (!complete || !data.suggestions?.length) return null;
  return (
    <Section title={t('record.roles.title')} aside={data.suggestions.length}>
      <ul className={styles.rows}>
        {data.suggestions.slice(0, 6).map(({ id, job, jobTitle, clientName, madeAt, reasons }) => {
          const reason = reasons.find(({ against }) => !against);
          return (
            <li key={id} className={styles.rowLine}>
              <div>
                <p>
                  <Link plain to={`/rediscovery/${job.id}`}>
                    {jobTitle}, {clientName}
                  </Link>
                </p>
                <p className="meta muted">
                  {reason?.sentence}{' '}
                  <span className="faint">
                    <RelativeTime at={madeAt} words />
                  </span>
                </p>
              </div>
              <IconButton
                icon="plus"
                label={t('record.roles.shortlist', { job: jobTitle })}
                onPress={() => onShortlist(job.id)}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
