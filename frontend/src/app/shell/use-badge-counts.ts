import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../generated/gql.ts';
import { setBadge } from '../../lib/badges.ts';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { useMe } from '../../lib/session.tsx';

const TaskCount = graphql(`
  query TaskCount($filter: TaskFilter!) {
    tasks(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

const NextActionCount = graphql(`
  query NextActionCount($memberIds: [ID!]!) {
    nextActions(forMemberIds: $memberIds, first: 1) {
      totalCount
    }
  }
`);

const NewMatchCount = graphql(`
  query NewMatchCount($memberIds: [ID!]!) {
    newMatches(ownerIds: $memberIds, first: 1) {
      totalCount
    }
  }
`);

/** Three queries and not one, so that a service that is away takes only its own number with it. */
export function useBadgeCounts(): void {
  const memberIds = [useMe().member.id];
  const tasks = useQuery(TaskCount, { variables: { filter: { status: 'OPEN', assigneeIds: memberIds } } });
  const actions = useQuery(NextActionCount, { variables: { memberIds } });
  const matches = useQuery(NewMatchCount, { variables: { memberIds } });
  useLiveRefetch(['TaskCreated', 'TaskChanged', 'TaskDone'], () => tasks.refetch());
  useLiveRefetch(['NextActionChanged'], () => actions.refetch());
  useLiveRefetch(['SuggestionsMade', 'SuggestionChanged', 'SuggestionAccepted', 'SuggestionDismissed'], () =>
    matches.refetch(),
  );

  useBadge('tasks', tasks.data?.tasks?.totalCount);
  useBadge('today', actions.data?.nextActions?.totalCount);
  useBadge('rediscovery', matches.data?.newMatches?.totalCount, true);
}

function useBadge(destination: string, count: number | undefined, live = false): void {
  useEffect(() => setBadge(destination, count === undefined ? null : { count, live }), [destination, count, live]);
}
