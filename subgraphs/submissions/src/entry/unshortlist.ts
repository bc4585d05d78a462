import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { UnshortlistInput } from '../generated/graphql.ts';
import type { JobAnswer } from '../outcomes.ts';
import { lockEntry } from './entry.store.ts';
import type { Entry } from './entry.ts';
import { backToApplication, undone } from './facts.ts';
import { recordFacts } from './record-facts.ts';

export const undoMs = 10 * 60_000;

export interface TooLate {
  kind: 'too_late';
  message: string;
}

export type UnshortlistOutcome = JobAnswer | TooLate;

export async function unshortlist(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: UnshortlistInput,
): Promise<UnshortlistOutcome> {
  viewer.require('submissions:write');
  const entryId = requireId(input.entryId, 'entryId');
  return deps.database.write<UnshortlistOutcome>(viewer, 'unshortlist', input, async (tx) => {
    const entry = await lockEntry(tx, entryId);
    const now = deps.clock.now();
    const message = whyTooLate(entry, now);
    if (message) return { kind: 'too_late', message };
    // Nobody is shortlisted later than their entry begins, unless it began as an application.
    const fact = entry.createdAt < entry.stageSince ? backToApplication(entry, now) : undone(entry, now);
    await recordFacts(tx, [{ before: entry, facts: [fact] }], viewer.memberId);
    return { kind: 'accepted', jobId: entry.jobId };
  });
}

/** Null while it can still be undone. */
export function whyTooLate(entry: Pick<Entry, 'stage' | 'outcome' | 'stageSince'>, now: Date): string | null {
  if (entry.stage !== 'SHORTLIST' || entry.outcome !== 'ACTIVE') {
    return 'The entry has moved on since it was shortlisted. Reject it or record a withdrawal instead.';
  }
  if (now.getTime() - entry.stageSince.getTime() > undoMs) {
    return 'More than ten minutes have passed. Reject the entry, with a reason, instead.';
  }
  return null;
}
