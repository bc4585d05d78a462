import type { Reason } from '../ranking/reasons.ts';

export type SuggestionStatus = 'OPEN' | 'ACCEPTED' | 'DISMISSED' | 'EXPIRED';
export type SuggestionTrigger =
  | 'JOB_OPENED'
  | 'JOB_CHANGED'
  | 'REPLY'
  | 'REJECTION'
  | 'AVAILABILITY'
  | 'NEW_CV'
  | 'PERSON_CHANGED';
export type DismissReason = 'SKILLS' | 'SENIORITY' | 'PAY' | 'LOCATION' | 'TIMING' | 'OTHER';

export interface Suggestion {
  id: string;
  jobId: string;
  candidateId: string;
  version: number;
  status: SuggestionStatus;
  score: number;
  reasons: Reason[];
  trigger: SuggestionTrigger;
  madeAt: Date;
  strengthenedAt: Date | null;
  dismissedBecause: DismissReason | null;
}

/** As it stands in its job: with the job's words and its place in the ranking, 1 first. */
export interface PlacedSuggestion extends Suggestion {
  jobTitle: string;
  clientId: string;
  clientName: string;
  rank: number;
}

/** How many open suggestions a job has at most. */
export const mostSuggestions = 50;

/** What is asked of a suggestion that there is already, when its person is looked at again. */
export type Verdict = 'make' | 'reopen' | 'strengthen' | 'refresh' | 'expire' | 'leave';

const noticeableGain = 0.01;

/** One suggestion per job and person: news strengthens it, a block or a lost fit ends it, a decision of a person stays. */
export function judge(
  existing: Pick<Suggestion, 'status' | 'score'> | null,
  now: { suggestible: boolean; score: number },
): Verdict {
  if (!existing) return now.suggestible ? 'make' : 'leave';
  if (existing.status === 'EXPIRED') return now.suggestible ? 'reopen' : 'leave';
  if (existing.status !== 'OPEN') return 'leave';
  if (!now.suggestible) return 'expire';
  return now.score > existing.score + noticeableGain ? 'strengthen' : 'refresh';
}
