import { graphql } from '../../../generated/gql.ts';

export const NextActionsOfDay = graphql(`
  query NextActionsOfDay($memberIds: [ID!], $after: String) {
    nextActions(forMemberIds: $memberIds, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          kind
          sentence
          reason
          evidenceAt
          dueOn
          taskId
          threadId
          forMember {
            id
            name
          }
          job {
            id
          }
          candidate {
            id
            name
            ...NextActionRow
          }
        }
      }
    }
  }
`);
