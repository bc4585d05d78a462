import * as agency from '@rekindle/proto/agency';
import * as candidates from '@rekindle/proto/candidates';
import * as communications from '@rekindle/proto/communications';
import * as nurture from '@rekindle/proto/nurture';
import * as submissions from '@rekindle/proto/submissions';
import { deleteAgency } from '@rekindle/shared/database/delete-agency';
import { on, type Reaction } from '@rekindle/shared/inbox/consumers';
import { onAgency, onMember } from './agency/on-agency.ts';
import type { MatchingDeps } from './context.ts';
import { isNews, projectInteraction, projectTask, projectThread } from './conversation/on-conversation.ts';
import {
  type EntryNews,
  onEntry,
  projectEnrolment,
  projectEntry,
  projectNewPlacement,
  projectPlacement,
  projectRight,
} from './history/on-history.ts';
import { putOffAfterImport } from './import/after-import.ts';
import { onJob, onOffLimits, projectClient, projectJob, projectOffLimits } from './job/on-job.ts';
import { onNews } from './person/news.ts';
import { projectCandidate, triggerOf } from './person/on-candidate.ts';
import type { SuggestionTrigger } from './suggestion/suggestion.ts';

/** Topic and message to reaction: what is known is a projection, what follows from it an effect. */
export function reactions(deps: MatchingDeps): Reaction[] {
  return [
    ...fromAgency,
    ...fromCandidates(deps),
    ...fromConversations(deps),
    ...fromJobs(deps),
    ...fromPipeline(deps),
    ...fromNurture(deps),
  ];
}

const fromAgency: Reaction[] = [
  on(agency.AgencyFoundedSchema, 'projection', (tx, message, envelope) => onAgency(tx, message.agency, envelope)),
  on(agency.AgencyChangedSchema, 'projection', (tx, message, envelope) => onAgency(tx, message.agency, envelope)),
  on(agency.AgencyDeletedSchema, 'projection', deleteAgency),
  on(agency.MemberJoinedSchema, 'projection', (tx, message, envelope) => onMember(tx, message.member, envelope)),
  on(agency.MemberChangedSchema, 'projection', (tx, message, envelope) => onMember(tx, message.member, envelope)),
];

function fromCandidates(deps: MatchingDeps): Reaction[] {
  const news = (
    schema: PersonSchema,
    trigger: (message: { changedFields?: string[] }) => SuggestionTrigger | null,
  ): Reaction[] => [
    on(schema, 'projection', (tx, message, envelope) => projectCandidate(tx, message.candidate, envelope)),
    on(schema, 'effect', (tx, message) => {
      const why = trigger(message as { changedFields?: string[] });
      return onNews(deps, tx, message.candidate?.id, why ? { trigger: why } : undefined);
    }),
  ];
  return [
    ...news(candidates.CandidateCapturedSchema, () => 'PERSON_CHANGED'),
    ...news(candidates.CandidateChangedSchema, ({ changedFields = [] }) => triggerOf(changedFields)),
    ...news(candidates.CandidateAvailabilityChangedSchema, () => 'AVAILABILITY'),
    ...news(candidates.CandidateBlockChangedSchema, () => 'PERSON_CHANGED'),
    ...news(candidates.CandidateOwnerChangedSchema, () => null),
    ...news(candidates.CandidateTemperatureChangedSchema, () => null),
    on(candidates.ImportRunChangedSchema, 'effect', async (tx, { status }) => {
      if (status === 'DONE') await putOffAfterImport(tx);
    }),
  ];
}

type PersonSchema =
  | typeof candidates.CandidateCapturedSchema
  | typeof candidates.CandidateChangedSchema
  | typeof candidates.CandidateAvailabilityChangedSchema
  | typeof candidates.CandidateBlockChangedSchema
  | typeof candidates.CandidateOwnerChangedSchema
  | typeof candidates.CandidateTemperatureChangedSchema;

function fromConversations(deps: MatchingDeps): Reaction[] {
  const interaction = (
    schema: typeof communications.InteractionLoggedSchema | typeof communications.InteractionRetractedSchema,
    retracted: boolean,
  ) => [
    on(schema, 'projection', (tx, message, envelope) =>
      projectInteraction(tx, message.interaction, envelope, retracted),
    ),
    on(schema, 'effect', (tx, { interaction: said }) =>
      onNews(deps, tx, said?.candidateId, said && isNews(said) ? { trigger: 'REPLY' } : undefined),
    ),
  ];
  const tasks = [communications.TaskCreatedSchema, communications.TaskChangedSchema, communications.TaskDoneSchema];
  return [
    ...interaction(communications.InteractionLoggedSchema, false),
    ...interaction(communications.InteractionRetractedSchema, true),
    on(communications.ThreadChangedSchema, 'projection', (tx, { thread }, envelope) =>
      projectThread(tx, thread, envelope),
    ),
    on(communications.ThreadChangedSchema, 'effect', (tx, { thread }) => onNews(deps, tx, thread?.candidateId)),
    ...tasks.flatMap((schema) => [
      on(schema, 'projection', (tx, { task }, envelope) => projectTask(tx, task, envelope)),
      on(schema, 'effect', (tx, { task }) => onNews(deps, tx, task?.candidateId)),
    ]),
    on(communications.HistoryRowsAppliedSchema, 'effect', async (tx, { last }) => {
      if (last) await putOffAfterImport(tx);
    }),
  ];
}

function fromJobs(deps: MatchingDeps): Reaction[] {
  const job = (
    schema:
      | typeof submissions.JobOpenedSchema
      | typeof submissions.JobChangedSchema
      | typeof submissions.JobClosedSchema,
    trigger: SuggestionTrigger,
  ) => [
    on(schema, 'projection', (tx, message, envelope) => projectJob(tx, message.job, envelope)),
    on(schema, 'effect', async (tx, message, { cause }) => {
      if (message.job) await onJob(deps, tx, message.job.id, cause, trigger);
    }),
  ];
  return [
    ...job(submissions.JobOpenedSchema, 'JOB_OPENED'),
    ...job(submissions.JobChangedSchema, 'JOB_CHANGED'),
    ...job(submissions.JobClosedSchema, 'JOB_CHANGED'),
    on(submissions.ClientCreatedSchema, 'projection', (tx, { client }, envelope) =>
      projectClient(tx, client, envelope),
    ),
    on(submissions.ClientChangedSchema, 'projection', (tx, { client }, envelope) =>
      projectClient(tx, client, envelope),
    ),
    on(submissions.OffLimitsChangedSchema, 'projection', (tx, message, envelope) =>
      projectOffLimits(tx, message.offLimits, envelope),
    ),
    on(submissions.OffLimitsChangedSchema, 'effect', async (tx, message, { cause }) => {
      if (message.offLimits) await onOffLimits(deps, tx, message.offLimits, cause);
    }),
    on(submissions.HistoryRowsAppliedSchema, 'effect', async (tx, { last }) => {
      if (last) await putOffAfterImport(tx);
    }),
  ];
}

type EntrySchema =
  | typeof submissions.CandidateAppliedSchema
  | typeof submissions.CandidateShortlistedSchema
  | typeof submissions.CandidateSubmittedSchema
  | typeof submissions.InterviewScheduledSchema
  | typeof submissions.InterviewHeldSchema
  | typeof submissions.FeedbackReceivedSchema
  | typeof submissions.OfferChangedSchema
  | typeof submissions.CandidatePlacedSchema
  | typeof submissions.CandidateRejectedSchema
  | typeof submissions.CandidateWithdrewSchema
  | typeof submissions.EntryChangedSchema;

function fromPipeline(deps: MatchingDeps): Reaction[] {
  const entry = (schema: EntrySchema, what: EntryNews = {}): Reaction[] => [
    on(schema, 'projection', (tx, message, envelope) => projectEntry(tx, message.entry, envelope, what)),
    on(schema, 'effect', async (tx, message, { cause }) => {
      if (message.entry) await onEntry(deps, tx, message.entry, cause, what);
    }),
  ];
  const placement = (
    schema: typeof submissions.PlacementChangedSchema | typeof submissions.PlacementEndedSchema,
  ): Reaction[] => [
    on(schema, 'projection', (tx, message, envelope) => projectPlacement(tx, message.placement, envelope)),
    on(schema, 'effect', (tx, message) =>
      onNews(deps, tx, message.placement?.candidateId, { trigger: 'PERSON_CHANGED' }),
    ),
  ];
  return [
    on(submissions.CandidatePlacedSchema, 'projection', (tx, message, envelope) =>
      projectNewPlacement(tx, message.placement, envelope),
    ),
    ...entry(submissions.CandidateAppliedSchema),
    ...entry(submissions.CandidateShortlistedSchema, { shortlisted: true }),
    ...entry(submissions.CandidateSubmittedSchema),
    ...entry(submissions.InterviewScheduledSchema),
    ...entry(submissions.InterviewHeldSchema, { news: 'PERSON_CHANGED' }),
    ...entry(submissions.FeedbackReceivedSchema, { news: 'PERSON_CHANGED' }),
    ...entry(submissions.OfferChangedSchema),
    ...entry(submissions.CandidatePlacedSchema, { news: 'PERSON_CHANGED' }),
    ...entry(submissions.CandidateRejectedSchema, { news: 'REJECTION' }),
    ...entry(submissions.CandidateWithdrewSchema, { news: 'PERSON_CHANGED' }),
    ...entry(submissions.EntryChangedSchema),
    ...placement(submissions.PlacementChangedSchema),
    ...placement(submissions.PlacementEndedSchema),
    on(submissions.RightToRepresentChangedSchema, 'projection', (tx, { right }, envelope) =>
      projectRight(tx, right, envelope),
    ),
    on(submissions.RightToRepresentChangedSchema, 'effect', (tx, { right }) => onNews(deps, tx, right?.candidateId)),
  ];
}

function fromNurture(deps: MatchingDeps): Reaction[] {
  const schemas = [
    nurture.EnrolmentStartedSchema,
    nurture.EnrolmentSteppedSchema,
    nurture.EnrolmentChangedSchema,
    nurture.EnrolmentStoppedSchema,
  ];
  return schemas.flatMap((schema) => [
    on(schema, 'projection', (tx, { enrolment }, envelope) => projectEnrolment(tx, enrolment, envelope)),
    on(schema, 'effect', (tx, { enrolment }) => onNews(deps, tx, enrolment?.candidateId)),
  ]);
}
