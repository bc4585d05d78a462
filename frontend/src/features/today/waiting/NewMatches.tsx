import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { partError } from '../../../lib/apollo.ts';
import { formatAge } from '../../../lib/format.ts';
import { useLiveRefetch } from '../../../lib/live-refetch.ts';
import { useWhose } from '../../../lib/Whose.tsx';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Count } from '../../../ui/Chip.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Section } from '../../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../../ui/States.tsx';
import { t } from '../messages.ts';
import styles from './Mini.module.css';

const shownMost = 6;

const MatchesOfDay = graphql(`
  query MatchesOfDay($ownerIds: [ID!]) {
    newMatches(ownerIds: $ownerIds, first: 6) {
      totalCount
      edges {
        node {
          id
          jobTitle
          clientName
          madeAt
          strengthenedAt
          trigger
          job {
            id
          }
          candidate {
            id
            name
          }
        }
      }
    }
  }
`);

const liveTypes = ['SuggestionsMade', 'SuggestionChanged', 'SuggestionAccepted', 'SuggestionDismissed'];

/** Known people who fit an open job, the newest first; each opens the rediscovery of its job. */
export function NewMatches() {
  const { whose, memberIds } = useWhose();
  const { data, previousData, error, refetch } = useQuery(MatchesOfDay, { variables: { ownerIds: memberIds } });
  useLiveRefetch(liveTypes, refetch);
  const matches = (data ?? previousData)?.newMatches;
  return (
    <Section
      title={t('today.matches')}
      actions={matches && matches.totalCount > 0 && <Count live value={matches.totalCount} />}
    >
      {error && !matches && <ErrorState error={partError(error, 'newMatches')} onRetry={() => void refetch()} />}
      {!matches && !error && <Skeleton rows={3} avatar />}
      {matches?.totalCount === 0 && <p className="muted">{t('today.noMatches')}</p>}
      <ul>
        {matches?.edges.map(({ node }) => (
          <li key={node.id} className={styles.item}>
            <Avatar name={node.candidate.name} />
            <div className={styles.words}>
              <p>
                <Link plain to={`/rediscovery/${node.job.id}`}>
                  {node.candidate.name}
                </Link>
              </p>
              <p className="meta muted">{t('today.matchJob', { job: node.jobTitle, client: node.clientName })}</p>
            </div>
            <span className="meta faint number">{formatAge(node.strengthenedAt ?? node.madeAt)}</span>
          </li>
        ))}
      </ul>
      {matches && matches.totalCount > shownMost && (
        <p className={styles.more}>
          <Link to={whose === 'team' ? '/rediscovery?whose=team' : '/rediscovery'}>
            {t('today.allMatches', { count: matches.totalCount })}
          </Link>
        </p>
      )}
    </Section>
  );
}
