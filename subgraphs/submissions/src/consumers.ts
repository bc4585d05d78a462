import * as agency from '@rekindle/proto/agency';
import * as candidates from '@rekindle/proto/candidates';
import * as communications from '@rekindle/proto/communications';
import { deleteAgency } from '@rekindle/shared/database/delete-agency';
import { onTeam } from '@rekindle/shared/database/known-teams';
import { on, type Reaction } from '@rekindle/shared/inbox/consumers';
import { onAgencyChanged } from './agency/on-agency-changed.ts';
import { onHistoryRowsImported } from './history/on-history-rows-imported.ts';
import { onMember } from './member/on-member.ts';
import { onCandidateChanged } from './person/on-candidate-changed.ts';
import { onInteractionLogged, onInteractionRetracted } from './right/on-interaction-logged.ts';

export const reactions: Reaction[] = [
  on(agency.AgencyFoundedSchema, 'projection', onAgencyChanged),
  on(agency.AgencyChangedSchema, 'projection', onAgencyChanged),
  on(agency.AgencyDeletedSchema, 'projection', deleteAgency),
  on(agency.MemberJoinedSchema, 'projection', onMember),
  on(agency.MemberChangedSchema, 'projection', onMember),
  on(agency.TeamChangedSchema, 'projection', onTeam),
  on(candidates.CandidateCapturedSchema, 'projection', onCandidateChanged),
  on(candidates.CandidateChangedSchema, 'projection', onCandidateChanged),
  on(candidates.CandidateAvailabilityChangedSchema, 'projection', onCandidateChanged),
  on(candidates.CandidateOwnerChangedSchema, 'projection', onCandidateChanged),
  on(candidates.CandidateBlockChangedSchema, 'projection', onCandidateChanged),
  on(candidates.CandidateTemperatureChangedSchema, 'projection', onCandidateChanged),
  on(communications.InteractionLoggedSchema, 'effect', onInteractionLogged),
  on(communications.InteractionRetractedSchema, 'effect', onInteractionRetracted),
  on(candidates.HistoryRowsImportedSchema, 'effect', onHistoryRowsImported),
];
