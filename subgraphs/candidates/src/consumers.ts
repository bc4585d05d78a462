import {
  AgencyChangedSchema,
  AgencyFoundedSchema,
  MemberChangedSchema,
  MemberJoinedSchema,
  TeamChangedSchema,
} from '@rekindle/proto/agency';
import {
  HistoryRowsAppliedSchema as CommunicationsAppliedSchema,
  InteractionLoggedSchema,
  InteractionRetractedSchema,
  TaskChangedSchema,
  TaskCreatedSchema,
  TaskDoneSchema,
  ThreadChangedSchema,
} from '@rekindle/proto/communications';
import {
  NextActionChangedSchema,
  SuggestionAcceptedSchema,
  SuggestionChangedSchema,
  SuggestionDismissedSchema,
  SuggestionsMadeSchema,
} from '@rekindle/proto/matching';
import {
  EnrolmentChangedSchema,
  EnrolmentStartedSchema,
  EnrolmentSteppedSchema,
  EnrolmentStoppedSchema,
  PoolJoinedSchema,
  PoolLeftSchema,
} from '@rekindle/proto/nurture';
import * as submissions from '@rekindle/proto/submissions';
import { onTeam } from '@rekindle/shared/database/known-teams';
import { on, type Reaction } from '@rekindle/shared/inbox/consumers';
import { onAgency } from './agency/on-agency.ts';
import { onHistoryRowsApplied } from './import/on-history-rows-applied.ts';
import { onInteractionLogged } from './interaction/on-interaction-logged.ts';
import { onInteractionRetracted } from './interaction/on-interaction-retracted.ts';
import { onJob } from './job/on-job.ts';
import { onMember } from './member/on-member.ts';
import * as enrolment from './nurture/on-enrolment.ts';
import * as words from './pipeline/entry-in-words.ts';
import { onCandidatePlaced, onEntry, onEntryChanged } from './pipeline/on-entry.ts';
import { onPlacementChanged, onPlacementEnded } from './placement/on-placement.ts';
import { onPoolJoined, onPoolLeft } from './pool/on-pool-membership.ts';
import { onRightChanged } from './right/on-right-changed.ts';
import { onNextActionChanged } from './suggestion/on-next-action-changed.ts';
import * as suggestion from './suggestion/on-suggestion.ts';
import { onTaskChanged, onTaskDone, onThreadChanged } from './task/on-task.ts';

/** Which event starts which reaction. */
export const reactions: readonly Reaction[] = [
  on(AgencyFoundedSchema, 'projection', onAgency),
  on(AgencyChangedSchema, 'projection', onAgency),
  on(MemberJoinedSchema, 'projection', onMember),
  on(MemberChangedSchema, 'projection', onMember),
  on(TeamChangedSchema, 'projection', onTeam),

  on(InteractionLoggedSchema, 'projection', onInteractionLogged),
  on(InteractionRetractedSchema, 'projection', onInteractionRetracted),
  on(TaskCreatedSchema, 'projection', onTaskChanged),
  on(TaskChangedSchema, 'projection', onTaskChanged),
  on(TaskDoneSchema, 'projection', onTaskDone),
  on(ThreadChangedSchema, 'projection', onThreadChanged),

  on(submissions.JobOpenedSchema, 'projection', onJob),
  on(submissions.JobChangedSchema, 'projection', onJob),
  on(submissions.JobClosedSchema, 'projection', onJob),
  on(submissions.CandidateAppliedSchema, 'projection', (tx, { entry }, envelope) =>
    onEntry(tx, entry, envelope, words.applied),
  ),
  on(submissions.CandidateShortlistedSchema, 'projection', (tx, { entry }, envelope) =>
    onEntry(tx, entry, envelope, words.shortlisted),
  ),
  on(submissions.CandidateSubmittedSchema, 'projection', (tx, { entry }, envelope) =>
    onEntry(tx, entry, envelope, words.submitted),
  ),
  on(submissions.InterviewScheduledSchema, 'projection', (tx, { entry, interviewId }, envelope) =>
    onEntry(tx, entry, envelope, (one, zone) => words.interviewScheduled(one, interviewId, zone)),
  ),
  on(submissions.InterviewHeldSchema, 'projection', (tx, { entry, interviewId }, envelope) =>
    onEntry(tx, entry, envelope, (one) => words.interviewHeld(one, interviewId)),
  ),
  on(submissions.FeedbackReceivedSchema, 'projection', (tx, { entry, feedbackId }, envelope) =>
    onEntry(tx, entry, envelope, (one) => words.feedbackReceived(one, feedbackId)),
  ),
  on(submissions.OfferChangedSchema, 'projection', (tx, { entry }, envelope) =>
    onEntry(tx, entry, envelope, words.offerChanged),
  ),
  on(submissions.CandidateRejectedSchema, 'projection', (tx, { entry }, envelope) =>
    onEntry(tx, entry, envelope, words.rejected),
  ),
  on(submissions.CandidateWithdrewSchema, 'projection', (tx, { entry }, envelope) =>
    onEntry(tx, entry, envelope, words.withdrew),
  ),
  on(submissions.EntryChangedSchema, 'projection', onEntryChanged),
  on(submissions.CandidatePlacedSchema, 'projection', onCandidatePlaced),
  on(submissions.PlacementChangedSchema, 'projection', onPlacementChanged),
  on(submissions.PlacementEndedSchema, 'projection', onPlacementEnded),
  on(submissions.RightToRepresentChangedSchema, 'projection', onRightChanged),

  on(PoolJoinedSchema, 'projection', onPoolJoined),
  on(PoolLeftSchema, 'projection', onPoolLeft),
  on(EnrolmentStartedSchema, 'projection', enrolment.onEnrolmentStarted),
  // The note comes first, so that the step settles the person with it.
  on(EnrolmentSteppedSchema, 'effect', enrolment.writeNoteOfStep),
  on(EnrolmentSteppedSchema, 'projection', enrolment.onEnrolmentStepped),
  on(EnrolmentChangedSchema, 'projection', enrolment.onEnrolmentChanged),
  on(EnrolmentStoppedSchema, 'projection', enrolment.onEnrolmentStopped),

  on(SuggestionsMadeSchema, 'projection', suggestion.onSuggestionsMade),
  on(SuggestionChangedSchema, 'projection', suggestion.onSuggestionChanged),
  on(SuggestionAcceptedSchema, 'projection', suggestion.onSuggestionAccepted),
  on(SuggestionDismissedSchema, 'projection', suggestion.onSuggestionDismissed),
  on(NextActionChangedSchema, 'projection', onNextActionChanged),

  on(CommunicationsAppliedSchema, 'effect', (tx, event) => onHistoryRowsApplied(tx, 'communications', event)),
  on(submissions.HistoryRowsAppliedSchema, 'effect', (tx, event) => onHistoryRowsApplied(tx, 'submissions', event)),
];
