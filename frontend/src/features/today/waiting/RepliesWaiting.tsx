import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { partError } from '../../../lib/apollo.ts';
import { useLiveRefetch } from '../../../lib/live-refetch.ts';
import { useWhose } from '../../../lib/Whose.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../../ui/States.tsx';
import { t } from '../messages.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import styles from './Mini.module.css';
import { ReplyItem } from './ReplyItem.tsx';

const RepliesOfDay = graphql(`
  query RepliesOfDay($ownerIds: [ID!], $after: String) {
    repliesWaiting(ownerIds: $ownerIds, first: 8, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          candidate {
            id
          }
          ...ReplyItem
        }
      }
    }
  }
`);

/** Messages that wait for an answer, the longest first: answered or closed right here. */
export function RepliesWaiting() {
  const { memberIds } = useWhose();
  const { data, previousData, error, refetch, fetchMore } = useQuery(RepliesOfDay, {
    variables: { ownerIds: memberIds },
  });
  useLiveRefetch(['ThreadChanged', 'InteractionLogged', 'InteractionRetracted'], refetch);
  const [answering, setAnswering] = useState<{ candidateId: string; threadId: string } | undefined>();
  const replies = (data ?? previousData)?.repliesWaiting;
  return (
    <Section title={t('today.replies')} aside={replies && replies.totalCount > 0 ? replies.totalCount : undefined}>
      {error && !replies && <ErrorState error={partError(error, 'repliesWaiting')} onRetry={() => void refetch()} />}
      {!replies && !error && <Skeleton rows={2} avatar />}
      {replies?.totalCount === 0 && <p className="muted">{t('today.noReplies')}</p>}
      <ul>
        {replies?.edges.map(({ node }) => (
          <ReplyItem
            key={node.id}
            thread={node}
            onAnswer={() => setAnswering({ candidateId: node.candidate.id, threadId: node.id })}
          />
        ))}
      </ul>
      {replies?.pageInfo.hasNextPage && (
        <div className={styles.more}>
          <Button
            variant="ghost"
            icon="down"
            onPress={() => void fetchMore({ variables: { after: replies.pageInfo.endCursor } })}
          >
            {t('today.moreReplies')}
          </Button>
        </div>
      )}
      {answering && <AnswerDialog {...answering} onClose={() => setAnswering(undefined)} />}
    </Section>
  );
}
