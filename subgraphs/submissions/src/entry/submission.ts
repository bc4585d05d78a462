import { standing } from '@rekindle/proto/rules/right';
import { dayOf } from '@rekindle/shared/clock/clock';
import { inWords, workingDaysBetween } from '../day/day.ts';
import type { JobRow } from '../job/job.ts';
import { type ChangedMeanwhile, changedMeanwhile, type EntryAnswer, isStale } from '../outcomes.ts';
import { type Blocked, findBlock, type PersonFacts, withheld } from '../person/person.ts';
import { type Right, whyMissing } from '../right/right.ts';
import { type Entry, hasEnded } from './entry.ts';
import { words } from './facts.ts';

export interface SubmissionFacts {
  entry: Entry;
  job: Pick<JobRow, 'id' | 'startDate'>;
  person: PersonFacts;
  rights: readonly Right[];
  /** The person's other entries with a submission to this client group, under all ids, newest first. */
  earlier: readonly Entry[];
  /** There are others which the viewer may not know of, and so can't weigh. */
  hiddenEarlier: boolean;
}

export interface SubmissionAsked {
  expectedVersion?: number | null | undefined;
  despitePriorSubmission: boolean;
}

export interface PriorSubmission {
  entryId: string;
  sentence: string;
}

export interface AlreadySubmitted {
  kind: 'already_submitted';
  entryId: string;
  sentById: string | null;
  sentAt: Date;
}

export interface SubmittedBefore {
  kind: 'submitted_before';
  prior: PriorSubmission;
}

export interface RightMissing {
  kind: 'right_missing';
  message: string;
}

export type SubmissionRefusal =
  | AlreadySubmitted
  | SubmittedBefore
  | RightMissing
  | Blocked
  | EntryAnswer<'ended'>
  | ChangedMeanwhile;

export type SubmissionDecision = SubmissionRefusal | { kind: 'accepted'; rightId: string };

/** Every rule of a submission. The facts are read after the locks, so that none can change before the commit. */
export function decideSubmission(
  facts: SubmissionFacts,
  asked: SubmissionAsked,
  now: Date,
  timeZone: string,
): SubmissionDecision {
  const { entry } = facts;
  const today = dayOf(now, timeZone);
  const sent = [entry, ...facts.earlier].find((each) => each.jobId === entry.jobId && each.submission);
  if (sent?.submission) {
    return {
      kind: 'already_submitted',
      entryId: sent.id,
      sentById: sent.submission.sentById,
      sentAt: sent.submission.sentAt,
    };
  }
  if (hasEnded(entry)) return { kind: 'ended', entryId: entry.id };
  if (isStale(asked.expectedVersion, entry.version)) return changedMeanwhile('The entry', entry.version);

  const job = { id: entry.jobId, clientGroupId: entry.clientGroupId, startDate: facts.job.startDate };
  const block = findBlock(facts.person, job, today);
  if (block) return block;
  const right = standing(facts.rights, job, today);
  if (!right.given) return { kind: 'right_missing', message: whyMissing(right.because, facts.person.person.name) };
  if (facts.hiddenEarlier) return withheld(facts.person.person);
  const prior = facts.earlier[0];
  if (prior && !asked.despitePriorSubmission) {
    return {
      kind: 'submitted_before',
      prior: { entryId: prior.id, sentence: priorSentence(prior, facts.person.person.name, timeZone) },
    };
  }
  return { kind: 'accepted', rightId: right.given.id };
}

/** `Ada Byron was submitted to Acme for Data Engineer on 4 May 2026: rejected by the client (timing). Feedback: “Strong.”` */
export function priorSentence(prior: Entry, name: string, timeZone: string): string {
  const when = prior.submission ? ` on ${inWords(dayOf(prior.submission.sentAt, timeZone))}` : '';
  const said = prior.feedback.find((each) => each.text)?.text;
  const quote = said ? ` Feedback: “${said.length > 200 ? `${said.slice(0, 199)}…` : said}”` : ' No feedback yet.';
  return `${name} was submitted to ${prior.clientName} for ${prior.jobTitle}${when}: ${outcomeInWords(prior)}.${quote}`;
}

function outcomeInWords(entry: Entry): string {
  const why = entry.reason ? ` (${words(entry.reason)})` : '';
  const reached = entry.stage === 'SUBMISSION' ? '' : `, reached ${words(entry.stage)}`;
  if (entry.outcome === 'REJECTED') return `rejected by the ${words(entry.rejectedBy ?? 'CLIENT')}${why}${reached}`;
  if (entry.outcome === 'WITHDRAWN') return `withdrew${why}${reached}`;
  if (entry.outcome === 'PLACED') return 'placed';
  return `${entry.outcome === 'ON_HOLD' ? 'on hold' : 'still running'}${reached}`;
}

/** Null once the client has said something or the entry has an outcome. */
export function workingDaysWithoutFeedback(entry: Entry, now: Date, timeZone: string): number | null {
  if (!entry.submission || hasEnded(entry) || entry.feedback.length > 0) return null;
  return workingDaysBetween(dayOf(entry.submission.sentAt, timeZone), dayOf(now, timeZone));
}
