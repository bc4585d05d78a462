import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { Entry } from '@rekindle/proto/submissions';
import { interviewInWords } from '../episode/job-columns.ts';
import { inWords, longDayOf } from '../timeline/words.ts';
import type { Activity } from './activity.ts';

const where = (entry: Entry) => `${entry.jobTitle} at ${entry.clientName}`;

export const applied = (entry: Entry): Activity => ({
  kind: 'APPLICATION',
  sentence: `Applied for ${where(entry)}`,
  key: 'applied',
});

export const shortlisted = (entry: Entry): Activity => ({
  kind: 'SHORTLISTED',
  sentence: `Shortlisted for ${where(entry)}`,
  // Shortlisting may be undone and done again.
  key: `shortlisted:${secondsOf(entry.stageSince)}`,
});

export const submitted = (entry: Entry): Activity => ({
  kind: 'SUBMITTED',
  sentence: `Submitted for ${where(entry)}`,
  key: `submitted:${entry.submission?.id ?? ''}`,
});

export function interviewScheduled(entry: Entry, interviewId: string, timeZone: string): Activity | null {
  const interview = entry.interviews.find(({ id }) => id === interviewId);
  if (!interview) return null;
  // The hour follows whoever reads it; the day alone is in the sentence.
  const on = interview.scheduledAt ? ` set for ${longDayOf(timestampDate(interview.scheduledAt), timeZone)}` : ' set';
  return {
    kind: 'INTERVIEW',
    sentence: `${interviewInWords(interview)} at ${entry.clientName}${on}`,
    subject: { kind: 'INTERVIEW', id: interviewId },
    key: `interview:${interviewId}:scheduled:${secondsOf(interview.scheduledAt)}`,
  };
}

export function interviewHeld(entry: Entry, interviewId: string): Activity | null {
  const interview = entry.interviews.find(({ id }) => id === interviewId);
  if (!interview) return null;
  return {
    kind: 'INTERVIEW',
    sentence: `${interviewInWords(interview)} at ${entry.clientName} held`,
    subject: { kind: 'INTERVIEW', id: interviewId },
    key: `interview:${interviewId}:held`,
  };
}

export function feedbackReceived(entry: Entry, feedbackId: string): Activity | null {
  const feedback = entry.feedback.find(({ id }) => id === feedbackId);
  if (!feedback) return null;
  const rating = feedback.rating > 0 ? `: ${feedback.rating} of 5` : '';
  return {
    kind: 'FEEDBACK',
    sentence: `Feedback from ${entry.clientName}${rating}`,
    text: feedback.text,
    key: `feedback:${feedbackId}`,
  };
}

export function offerChanged(entry: Entry): Activity | null {
  if (!entry.offer) return null;
  const { id, status } = entry.offer;
  const kind = status === 'BACKED_OUT' ? 'BACKED_OUT' : 'OFFER';
  return { kind, sentence: `Offer from ${entry.clientName} ${inWords(status)}`, key: `offer:${id}:${status}` };
}

/** Rejected by Norrland Bank at final interview: better candidate chosen */
export function rejected(entry: Entry): Activity {
  const reason = entry.reason ? `: ${inWords(entry.reason)}` : '';
  const by =
    entry.rejectedBy === 'CLIENT' ? `Rejected by ${entry.clientName}` : `Not put forward to ${entry.clientName}`;
  const interview = entry.interviews.findLast(({ status }) => status === 'HELD');
  const at = interview && entry.rejectedBy === 'CLIENT' ? ` at ${interviewInWords(interview).toLowerCase()}` : '';
  return {
    kind: 'REJECTED',
    sentence: `${by}${at}${reason}`,
    text: entry.reasonNote || null,
    key: `rejected:${secondsOf(entry.outcomeAt)}`,
  };
}

export const withdrew = (entry: Entry): Activity => ({
  kind: 'WITHDRAWN',
  sentence: `Withdrew from ${where(entry)}${entry.reason ? `: ${inWords(entry.reason)}` : ''}`,
  text: entry.reasonNote || null,
  key: `withdrew:${secondsOf(entry.outcomeAt)}`,
});

function secondsOf(time: { seconds: bigint } | undefined): string {
  return time ? String(time.seconds) : '';
}
