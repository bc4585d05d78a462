import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import * as proto from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { assert } from '@rekindle/shared/errors/errors';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { payMessage } from '../job/pay.events.ts';
import { placementMessage } from '../placement/placement.events.ts';
import { type Entry, isSilverMedalist } from './entry.ts';
import type { Fact } from './facts.ts';

function entryMessage(entry: Entry): MessageInitShape<typeof proto.EntrySchema> {
  const { submission, offer } = entry;
  return {
    id: entry.id,
    candidateId: entry.candidateId,
    jobId: entry.jobId,
    jobTitle: entry.jobTitle,
    clientId: entry.clientId,
    clientGroupId: entry.clientGroupId,
    clientName: entry.clientName,
    stage: entry.stage,
    stageSince: timestampFromDate(entry.stageSince),
    outcome: entry.outcome,
    rejectedBy: entry.rejectedBy ?? '',
    reason: entry.reason ?? '',
    reasonNote: entry.reasonNote ?? '',
    outcomeAt: entry.outcomeAt ? timestampFromDate(entry.outcomeAt) : undefined,
    submission: submission
      ? {
          id: submission.id,
          sentAt: timestampFromDate(submission.sentAt),
          sentById: submission.sentById ?? '',
          documentId: submission.documentId ?? '',
          contactId: submission.contactId ?? '',
          rightId: submission.rightId ?? '',
          quotedPay: payMessage(submission.quotedPay),
        }
      : undefined,
    feedback: entry.feedback.map((each) => ({
      id: each.id,
      givenAt: timestampFromDate(each.givenAt),
      text: each.text ?? '',
      rating: each.rating ?? 0,
      stage: each.stage,
    })),
    interviews: entry.interviews.map((each) => ({
      id: each.id,
      round: each.round,
      finalRound: each.finalRound,
      scheduledAt: timestampFromDate(each.scheduledAt),
      status: each.status,
    })),
    offer: offer
      ? {
          id: offer.id,
          status: offer.status,
          pay: payMessage(offer.pay),
          startDate: offer.startDate ?? '',
          madeAt: timestampFromDate(offer.madeAt),
        }
      : undefined,
    placementId: entry.placementId ?? '',
    suggestionId: entry.suggestionId ?? '',
    ownerId: entry.ownerId ?? '',
    silverMedalist: isSilverMedalist(entry),
    lastFactAt: timestampFromDate(entry.lastFactAt),
    createdAt: timestampFromDate(entry.createdAt),
    undone: entry.undone,
  };
}

const simple = {
  applied: proto.CandidateAppliedSchema,
  shortlisted: proto.CandidateShortlistedSchema,
  submitted: proto.CandidateSubmittedSchema,
  offer: proto.OfferChangedSchema,
  rejected: proto.CandidateRejectedSchema,
  withdrew: proto.CandidateWithdrewSchema,
  interview_changed: proto.EntryChangedSchema,
  held: proto.EntryChangedSchema,
  reached: proto.EntryChangedSchema,
  undone: proto.EntryChangedSchema,
};

/** One event for each fact. */
export async function addEntryEvent(tx: Transaction, fact: Fact): Promise<void> {
  const entry = entryMessage(fact.entry);
  const around = {
    aggregate: { type: 'entry', id: fact.entry.id, version: fact.entry.version },
    subjectCandidateId: fact.entry.candidateId,
    about: [fact.entry.jobId, fact.entry.clientId],
    occurredAt: fact.at,
  };
  const partId = fact.partId ?? '';
  switch (fact.kind) {
    case 'interview_scheduled':
      await addEvent(tx, {
        schema: proto.InterviewScheduledSchema,
        message: { entry, interviewId: partId },
        ...around,
      });
      return;
    case 'interview_held':
      await addEvent(tx, { schema: proto.InterviewHeldSchema, message: { entry, interviewId: partId }, ...around });
      return;
    case 'feedback':
      await addEvent(tx, { schema: proto.FeedbackReceivedSchema, message: { entry, feedbackId: partId }, ...around });
      return;
    case 'placed': {
      assert(fact.placement, 'who is placed has a placement');
      const placement = placementMessage(fact.placement, fact.entry);
      await addEvent(tx, { schema: proto.CandidatePlacedSchema, message: { entry, placement }, ...around });
      return;
    }
    default:
      await addEvent(tx, { schema: simple[fact.kind], message: { entry }, ...around });
  }
}
