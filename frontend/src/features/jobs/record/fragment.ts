import { graphql } from '../../../generated/gql.ts';
import type { JobRecordFieldsFragment } from '../../../generated/graphql.ts';

export type JobRecord = JobRecordFieldsFragment;

graphql(`
  fragment JobRecordFields on Job {
    id
    title
    status
    version
    daysOpen
    openedAt
    closedAt
    limitedTo {
      id
      name
    }
    description
    sector
    openings
    feeModel
    employmentType
    startDate
    workModes
    location {
      city
      country
    }
    pay {
      minMinor
      maxMinor
      currency
      period
    }
    mustHaves {
      name
      years
    }
    niceToHaves {
      name
      years
    }
    owner {
      id
      name
    }
    client {
      id
      name
      limitedTo {
        id
        name
      }
      contacts {
        id
        name
        title
        email
        phone
      }
    }
    stageCounts {
      stage
      count
    }
    entries {
      ...JobRecordEntry @unmask
    }
    rediscovery {
      fitCount
      knownCount
      suggestions(first: 5) {
        totalCount
        edges {
          node {
            id
            candidate {
              id
              name
              title
              temperature {
                kind
              }
            }
            reasons {
              sentence
              against
              evidenceAt
            }
          }
        }
      }
    }
  }
`);

graphql(`
  fragment JobRecordEntry on Entry {
    id
    stage
    stageSince
    outcome
    candidate {
      id
      name
      temperature {
        kind
      }
    }
    owner {
      id
      name
    }
    submission {
      id
      workingDaysWithoutFeedback
    }
    feedback {
      id
      givenAt
      text
      rating
      stage
    }
    history {
      at
      sentence
      actor {
        id
        name
      }
    }
  }
`);
