import { byKind } from '@rekindle/shared/graphql/by-kind';
import { reference } from '../client/client.resolvers.ts';
import type { SubmissionsContext } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { jobOf } from '../job/job.resolvers.ts';
import { recordRightToRepresent } from '../right/record-right-to-represent.ts';
import { holdEntry } from './hold-entry.ts';
import { recordFeedback } from './record-feedback.ts';
import { recordInterview } from './record-interview.ts';
import { recordOffer } from './record-offer.ts';
import { rejectEntry } from './reject-entry.ts';
import { scheduleInterview } from './schedule-interview.ts';
import { shortlistCandidate } from './shortlist-candidate.ts';
import { submitCandidate } from './submit-candidate.ts';
import { unshortlist } from './unshortlist.ts';
import { withdrawEntry } from './withdraw-entry.ts';

export const entryOf = {
  entry: ({ entryId }: { entryId: string }, _: unknown, { readers }: SubmissionsContext) =>
    readers.entries.required(entryId),
};

async function interviewOf(
  { entryId, interviewId }: { entryId: string; interviewId: string },
  _: unknown,
  { readers }: SubmissionsContext,
) {
  const interview = (await readers.entries.required(entryId)).interviews.find((each) => each.id === interviewId);
  if (!interview) throw new Error(`the interview ${interviewId} has just been written and must be there`);
  return interview;
}

export const entryMutations: Resolvers = {
  Mutation: {
    shortlistCandidate: (_, { input }, context) => context.write(shortlistCandidate, input),
    unshortlist: (_, { input }, context) => context.write(unshortlist, input),
    recordRightToRepresent: (_, { input }, context) => context.write(recordRightToRepresent, input),
    submitCandidate: (_, { input }, context) => context.write(submitCandidate, input),
    scheduleInterview: (_, { input }, context) => context.write(scheduleInterview, input),
    recordInterview: (_, { input }, context) => context.write(recordInterview, input),
    recordFeedback: (_, { input }, context) => context.write(recordFeedback, input),
    recordOffer: (_, { input }, context) => context.write(recordOffer, input),
    rejectEntry: (_, { input }, context) => context.write(rejectEntry, input),
    withdrawEntry: (_, { input }, context) => context.write(withdrawEntry, input),
    holdEntry: (_, { input }, context) => context.write(holdEntry, input),
  },
  ShortlistCandidateResult: {
    __resolveType: byKind({
      accepted: 'ShortlistCandidateSuccess',
      already_in_pipeline: 'AlreadyInPipeline',
      blocked: 'CandidateBlocked',
      closed_already: 'JobClosedAlready',
    }),
  },
  ShortlistCandidateSuccess: entryOf,
  AlreadyInPipeline: entryOf,
  CandidateBlocked: { liftableBy: ({ liftableById }) => reference(liftableById) },
  UnshortlistResult: { __resolveType: byKind({ accepted: 'UnshortlistSuccess', too_late: 'TooLateToUndo' }) },
  UnshortlistSuccess: jobOf,
  RecordRightToRepresentResult: { __resolveType: byKind({ accepted: 'RecordRightToRepresentSuccess' }) },
  RecordRightToRepresentSuccess: {
    rightToRepresent: ({ rightId }, _, { readers }) => readers.rights.required(rightId),
  },
  SubmitCandidateResult: {
    __resolveType: byKind({
      accepted: 'SubmitCandidateSuccess',
      already_submitted: 'CandidateAlreadySubmitted',
      submitted_before: 'SubmittedToClientBefore',
      right_missing: 'RightToRepresentMissing',
      blocked: 'CandidateBlocked',
      ended: 'EntryEnded',
      changed_meanwhile: 'ChangedMeanwhile',
    }),
  },
  SubmitCandidateSuccess: entryOf,
  CandidateAlreadySubmitted: { ...entryOf, sentBy: ({ sentById }) => reference(sentById) },
  EntryEnded: entryOf,
  ScheduleInterviewResult: { __resolveType: byKind({ accepted: 'ScheduleInterviewSuccess', ended: 'EntryEnded' }) },
  ScheduleInterviewSuccess: { ...entryOf, interview: interviewOf },
  RecordInterviewResult: { __resolveType: byKind({ accepted: 'RecordInterviewSuccess' }) },
  RecordInterviewSuccess: entryOf,
  RecordFeedbackResult: { __resolveType: byKind({ accepted: 'RecordFeedbackSuccess' }) },
  RecordFeedbackSuccess: entryOf,
  RecordOfferResult: { __resolveType: byKind({ accepted: 'RecordOfferSuccess', ended: 'EntryEnded' }) },
  RecordOfferSuccess: entryOf,
  RejectEntryResult: { __resolveType: byKind({ accepted: 'RejectEntrySuccess', ended: 'EntryEnded' }) },
  RejectEntrySuccess: entryOf,
  WithdrawEntryResult: { __resolveType: byKind({ accepted: 'WithdrawEntrySuccess', ended: 'EntryEnded' }) },
  WithdrawEntrySuccess: entryOf,
  HoldEntryResult: { __resolveType: byKind({ accepted: 'HoldEntrySuccess', ended: 'EntryEnded' }) },
  HoldEntrySuccess: entryOf,
};
