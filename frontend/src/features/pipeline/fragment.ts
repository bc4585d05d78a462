import { graphql } from '../../generated/gql.ts';
import type { PipelineEntryFragment, PipelineOfJobQuery } from '../../generated/graphql.ts';

export type Entry = PipelineEntryFragment;
export type PipelineJob = NonNullable<PipelineOfJobQuery['job']>;

graphql(`
  fragment PipelineEntry on Entry {
    id
    version
    stage
    stageSince
    outcome
    outcomeAt
    rejectedBy
    reason
    reasonNote
    silverMedalist
    createdAt
    candidate {
      id
      name
      title
      temperature {
        kind
      }
    }
    owner {
      id
      name
    }
    rightToRepresent {
      id
      status
      until
      heardIn
    }
    priorSubmission {
      sentence
    }
    submission {
      id
      sentAt
      workingDaysWithoutFeedback
      quotedPay {
        minMinor
        maxMinor
        currency
        period
      }
    }
    interviews {
      id
      round
      finalRound
      scheduledAt
      status
    }
    feedback {
      id
      rating
      text
    }
    offer {
      id
      status
      madeAt
      startDate
      pay {
        minMinor
        maxMinor
        currency
        period
      }
    }
    placement {
      id
      startDate
    }
  }
`);

export const PipelineOfJob = graphql(`
  query PipelineOfJob($id: ID!) {
    job(id: $id) {
      id
      title
      status
      daysOpen
      openings
      startDate
      employmentType
      pay {
        minMinor
        maxMinor
        currency
        period
      }
      limitedTo {
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
        }
      }
      entries {
        id
        ...PipelineEntry @unmask
      }
    }
  }
`);

export const isRunning = ({ outcome }: Pick<Entry, 'outcome'>): boolean =>
  outcome === 'ACTIVE' || outcome === 'ON_HOLD';

/** What the form of each step is given. */
export interface StepProps {
  job: PipelineJob;
  entry: Entry;
  onClose: () => void;
}
