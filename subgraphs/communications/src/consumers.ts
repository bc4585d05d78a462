import {
  AgencyChangedSchema,
  AgencyDeletedSchema,
  AgencyFoundedSchema,
  MemberChangedSchema,
  MemberJoinedSchema,
} from '@rekindle/proto/agency';
import {
  CandidateBlockChangedSchema,
  CandidateCapturedSchema,
  CandidateChangedSchema,
  CandidateOwnerChangedSchema,
  HistoryRowsImportedSchema,
} from '@rekindle/proto/candidates';
import { EnrolmentSteppedSchema, EnrolmentStoppedSchema } from '@rekindle/proto/nurture';
import {
  ClientChangedSchema,
  ClientCreatedSchema,
  JobChangedSchema,
  JobClosedSchema,
  JobOpenedSchema,
} from '@rekindle/proto/submissions';
import { deleteAgency } from '@rekindle/shared/database/delete-agency';
import { on, type Reaction } from '@rekindle/shared/inbox/consumers';
import { onAgencyChanged } from './agency/on-agency-changed.ts';
import { onHistoryRowsImported } from './history/on-history-rows-imported.ts';
import { onMemberChanged } from './member/on-member-changed.ts';
import { onCandidateChanged } from './person/on-candidate-changed.ts';
import { onClient, onJob } from './pipeline/on-pipeline.ts';
import { onEnrolmentStepped } from './task/on-enrolment-stepped.ts';
import { onEnrolmentStopped } from './task/on-enrolment-stopped.ts';

export function createReactions(): Reaction[] {
  return [
    on(AgencyFoundedSchema, 'projection', onAgencyChanged),
    on(AgencyChangedSchema, 'projection', onAgencyChanged),
    on(AgencyDeletedSchema, 'projection', deleteAgency),
    on(MemberJoinedSchema, 'projection', onMemberChanged),
    on(MemberChangedSchema, 'projection', onMemberChanged),
    on(CandidateCapturedSchema, 'projection', onCandidateChanged),
    on(CandidateChangedSchema, 'projection', onCandidateChanged),
    on(CandidateOwnerChangedSchema, 'projection', onCandidateChanged),
    on(CandidateBlockChangedSchema, 'projection', onCandidateChanged),
    on(JobOpenedSchema, 'projection', onJob),
    on(JobChangedSchema, 'projection', onJob),
    on(JobClosedSchema, 'projection', onJob),
    on(ClientCreatedSchema, 'projection', onClient),
    on(ClientChangedSchema, 'projection', onClient),
    on(HistoryRowsImportedSchema, 'effect', onHistoryRowsImported),
    on(EnrolmentSteppedSchema, 'effect', onEnrolmentStepped),
    on(EnrolmentStoppedSchema, 'effect', onEnrolmentStopped),
  ];
}
