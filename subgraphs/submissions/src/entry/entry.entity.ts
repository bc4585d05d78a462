import { EntitySchema } from 'typeorm';
import type { EntryRow, Feedback, Interview, Offer, Submission } from './entry.ts';

export const entryTable = new EntitySchema<EntryRow>({
  name: 'entry',
  columns: {
    id: { type: 'uuid', primary: true },
    candidateId: { type: 'uuid', name: 'candidate_id' },
    jobId: { type: 'uuid', name: 'job_id' },
    clientId: { type: 'uuid', name: 'client_id' },
    stage: { type: 'text' },
    stageSince: { type: 'timestamptz', name: 'stage_since' },
    outcome: { type: 'text' },
    rejectedBy: { type: 'text', name: 'rejected_by', nullable: true },
    reason: { type: 'text', nullable: true },
    reasonNote: { type: 'text', name: 'reason_note', nullable: true },
    outcomeAt: { type: 'timestamptz', name: 'outcome_at', nullable: true },
    suggestionId: { type: 'uuid', name: 'suggestion_id', nullable: true },
    ownerId: { type: 'uuid', name: 'owner_id', nullable: true },
    lastFactAt: { type: 'timestamptz', name: 'last_fact_at' },
    undone: { type: 'boolean' },
    version: { type: 'integer' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});

export const submissionTable = new EntitySchema<Submission>({
  name: 'submission',
  columns: {
    id: { type: 'uuid', primary: true },
    entryId: { type: 'uuid', name: 'entry_id' },
    sentAt: { type: 'timestamptz', name: 'sent_at' },
    sentById: { type: 'uuid', name: 'sent_by_id', nullable: true },
    contactId: { type: 'uuid', name: 'contact_id', nullable: true },
    rightId: { type: 'uuid', name: 'right_id', nullable: true },
    documentId: { type: 'uuid', name: 'document_id', nullable: true },
    quotedPay: { type: 'jsonb', name: 'quoted_pay', nullable: true },
    coverNote: { type: 'text', name: 'cover_note', nullable: true },
  },
});

export const feedbackTable = new EntitySchema<Feedback>({
  name: 'feedback',
  columns: {
    id: { type: 'uuid', primary: true },
    entryId: { type: 'uuid', name: 'entry_id' },
    givenAt: { type: 'timestamptz', name: 'given_at' },
    text: { type: 'text', nullable: true },
    rating: { type: 'integer', nullable: true },
    stage: { type: 'text' },
  },
});

export const interviewTable = new EntitySchema<Interview>({
  name: 'interview',
  columns: {
    id: { type: 'uuid', primary: true },
    entryId: { type: 'uuid', name: 'entry_id' },
    round: { type: 'integer' },
    finalRound: { type: 'boolean', name: 'final_round' },
    scheduledAt: { type: 'timestamptz', name: 'scheduled_at' },
    status: { type: 'text' },
    assumed: { type: 'boolean' },
  },
});

export const offerTable = new EntitySchema<Offer>({
  name: 'offer',
  columns: {
    id: { type: 'uuid', primary: true },
    entryId: { type: 'uuid', name: 'entry_id' },
    status: { type: 'text' },
    pay: { type: 'jsonb', nullable: true },
    startDate: { type: 'date', name: 'start_date', nullable: true },
    madeAt: { type: 'timestamptz', name: 'made_at' },
  },
});
