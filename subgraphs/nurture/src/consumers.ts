import { AgencyChangedSchema, AgencyDeletedSchema, AgencyFoundedSchema } from '@rekindle/proto/agency';
import {
  CandidateAvailabilityChangedSchema,
  CandidateBlockChangedSchema,
  CandidateCapturedSchema,
  CandidateChangedSchema,
  CandidateOwnerChangedSchema,
} from '@rekindle/proto/candidates';
import { InteractionLoggedSchema, TaskCreatedSchema, TaskDoneSchema } from '@rekindle/proto/communications';
import {
  CandidatePlacedSchema,
  CandidateRejectedSchema,
  CandidateWithdrewSchema,
  EntryChangedSchema,
  JobChangedSchema,
  JobClosedSchema,
  JobOpenedSchema,
} from '@rekindle/proto/submissions';
import { deleteAgency } from '@rekindle/shared/database/delete-agency';
import { on, type Reaction } from '@rekindle/shared/inbox/consumers';
import { onAgencyChanged } from './agency/on-agency-changed.ts';
import { onAvailabilityChanged } from './enrolment/on-availability-changed.ts';
import { onCandidatePlaced } from './enrolment/on-candidate-placed.ts';
import { onCandidateRejected } from './enrolment/on-candidate-rejected.ts';
import { onCandidateWithdrew } from './enrolment/on-candidate-withdrew.ts';
import { onEntryChanged } from './enrolment/on-entry-changed.ts';
import { onInteractionLogged } from './enrolment/on-interaction-logged.ts';
import { onTaskCreated } from './enrolment/on-task-created.ts';
import { onTaskDone } from './enrolment/on-task-done.ts';
import { onJob } from './job/on-job.ts';
import { onAgencyFounded } from './path/on-agency-founded.ts';
import { onCandidateChanged } from './person/on-candidate-changed.ts';

export function createReactions(): Reaction[] {
  return [
    on(AgencyFoundedSchema, 'projection', onAgencyChanged),
    on(AgencyChangedSchema, 'projection', onAgencyChanged),
    on(AgencyDeletedSchema, 'projection', deleteAgency),
    on(AgencyFoundedSchema, 'effect', onAgencyFounded),
    on(CandidateCapturedSchema, 'projection', onCandidateChanged),
    on(CandidateChangedSchema, 'projection', onCandidateChanged),
    on(CandidateOwnerChangedSchema, 'projection', onCandidateChanged),
    on(CandidateBlockChangedSchema, 'projection', onCandidateChanged),
    on(CandidateAvailabilityChangedSchema, 'projection', onCandidateChanged),
    on(CandidateAvailabilityChangedSchema, 'effect', onAvailabilityChanged),
    on(CandidateRejectedSchema, 'effect', onCandidateRejected),
    on(CandidateWithdrewSchema, 'effect', onCandidateWithdrew),
    on(CandidatePlacedSchema, 'effect', onCandidatePlaced),
    on(EntryChangedSchema, 'effect', onEntryChanged),
    on(JobOpenedSchema, 'projection', onJob),
    on(JobChangedSchema, 'projection', onJob),
    on(JobClosedSchema, 'projection', onJob),
    on(InteractionLoggedSchema, 'effect', onInteractionLogged),
    on(TaskCreatedSchema, 'projection', onTaskCreated),
    on(TaskDoneSchema, 'effect', onTaskDone),
  ];
}
