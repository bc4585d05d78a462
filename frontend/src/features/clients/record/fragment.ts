import { graphql } from '../../../generated/gql.ts';
import type { ClientRecordQuery } from '../../../generated/graphql.ts';

export type Client = NonNullable<ClientRecordQuery['client']>;

export const ClientRecord = graphql(`
  query ClientRecord($id: ID!, $afterJob: String, $afterSubmission: String) {
    client(id: $id) {
      id
      name
      domains
      formerNames
      openJobCount
      placementCount
      limitedTo {
        id
        name
      }
      owner {
        id
        name
      }
      parent {
        id
        name
      }
      branches {
        id
        name
        openJobCount
      }
      contacts {
        id
        name
        title
        email
        phone
      }
      offLimits {
        id
        scope
        why
        department
        fromDate
        untilDate
        reason
        lifted
        liftableBy {
          id
        }
        candidate {
          id
          name
        }
      }
      jobs(first: 20, after: $afterJob) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            title
            status
            daysOpen
            stageCounts {
              stage
              count
            }
          }
        }
      }
      submissions(first: 20, after: $afterSubmission) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            stage
            outcome
            rejectedBy
            reason
            silverMedalist
            candidate {
              id
              name
            }
            job {
              id
              title
            }
            submission {
              id
              sentAt
              workingDaysWithoutFeedback
              sentBy {
                id
                name
              }
            }
            feedback {
              id
              rating
            }
          }
        }
      }
    }
  }
`);
