import type { CallOutcome, LogCallInput } from '../../generated/graphql.ts';
import { type AvailabilityDraft, availabilityInput, noAvailability } from '../../lib/availability-draft.ts';
import { instantOf, parseWhen } from '../../lib/parse-when.ts';
import { noPay, type PayDraft, payInput } from '../../lib/pay-draft.ts';

/** In the order of their keys, 1 to 5. */
export const outcomes = [
  'SPOKE',
  'NO_ANSWER',
  'VOICEMAIL',
  'WRONG_NUMBER',
  'DECLINED',
] as const satisfies readonly CallOutcome[];

export type Right = 'given' | 'refused' | null;

export interface CallDraft {
  outcome: CallOutcome | null;
  text: string;
  interestStated: boolean;
  jobId: string | null;
  availability: AvailabilityDraft;
  pay: PayDraft;
  right: Right;
  followUp: string;
  followUpTitle: string;
}

export const emptyDraft = (jobId: string | undefined): CallDraft => ({
  outcome: null,
  text: '',
  interestStated: false,
  jobId: jobId ?? null,
  availability: noAvailability,
  pay: noPay,
  right: null,
  followUp: '',
  followUpTitle: '',
});

/** Whether they talked: only then was anything heard. */
export const talked = (outcome: CallOutcome | null): boolean => outcome === 'SPOKE' || outcome === 'DECLINED';

const morning = '09:00';

/** When the follow-up is due; a day alone means its morning. */
export function followUpAt(text: string, timeZone: string): string | undefined {
  const when = parseWhen(text, timeZone);
  return when && instantOf(when.day, when.time ?? morning, timeZone);
}

/** The whole card as one write. */
export function callInput(
  candidateId: string,
  draft: CallDraft,
  timeZone: string,
): Omit<LogCallInput, 'idempotencyKey'> | undefined {
  if (!draft.outcome) return undefined;
  const heard = talked(draft.outcome);
  const dueAt = followUpAt(draft.followUp, timeZone);
  const availability = heard ? availabilityInput(draft.availability) : undefined;
  const pay = heard ? payInput(draft.pay) : undefined;
  return {
    candidateId,
    outcome: draft.outcome,
    text: draft.text.trim() || null,
    jobId: draft.jobId,
    interestStated: draft.outcome === 'SPOKE' && draft.interestStated,
    ...(availability && { availability }),
    ...(pay && { pay }),
    ...(heard &&
      draft.right &&
      draft.jobId && { rightToRepresent: { jobId: draft.jobId, given: draft.right === 'given' } }),
    ...(dueAt && { followUp: { dueAt, title: draft.followUpTitle.trim() || null } }),
  };
}
