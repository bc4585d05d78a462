import { type Timestamp, timestampDate } from '@bufbuild/protobuf/wkt';
import type { Suggestion } from '@rekindle/proto/matching';
import type { Entry } from '@rekindle/proto/submissions';
import type { PersonFacts } from '../fact/fact.ts';
import { inWords, longDayOf, rejectionInWords, sentenceCase } from '../timeline/words.ts';
import { emptyColumns, type LedgerInput } from './columns.ts';
import type { EpisodeColumns, StoredEpisode } from './episode.ts';
import { entrySignals, suggestionSignals } from './fit-signals.ts';
import { entrySubmission } from './submission-column.ts';

/** One job: its suggestion or application up to the outcome. */
export function jobColumns(input: LedgerInput, episode: StoredEpisode): EpisodeColumns {
  const { facts, candidate } = input;
  const entry = facts.entries.findLast((fact) => fact.entry.jobId === episode.jobId)?.entry;
  const suggested = facts.suggestions.findLast((fact) => fact.suggestion.jobId === episode.jobId);
  const suggestion = suggested?.suggestion;
  const name = input.jobNames.get(episode.jobId ?? '')?.name ?? null;
  const fitSignals = [
    ...(entry ? entrySignals(entry) : []),
    ...(suggestion ? suggestionSignals(suggestion) : []),
  ].slice(0, 5);
  const base = { ...emptyColumns, sourceDetail: name, ownerId: candidate.ownerId, fitSignals };
  if (entry) {
    return {
      ...base,
      source: entrySource(entry),
      sourceDetail: `${entry.jobTitle}, ${entry.clientName}`,
      ownerId: entry.ownerId || candidate.ownerId,
      ...entryHistory(input, entry),
      ...entrySubmission(input, entry),
      nextAction: isUnderWay(entry) ? null : 'Done',
      endedAt: isUnderWay(entry) ? null : iso(entry.outcomeAt ?? entry.lastFactAt),
    };
  }
  if (!suggestion) return { ...base, source: 'Conversation', ...jobTalks(facts, episode) };
  const open = suggestion.status === 'OPEN' || suggestion.status === 'ACCEPTED';
  return {
    ...base,
    source: 'Rediscovery',
    sourceDetail: name ?? `${suggestion.jobTitle}, ${suggestion.clientName}`,
    ...suggestionHistory(input, suggestion),
    submission: 'Not yet sent',
    submissionDetail: neverSubmitted(input, suggestion),
    endedAt: open ? null : (suggested?.factAt.toISOString() ?? null),
    nextAction: open ? null : 'Done',
  };
}

const isUnderWay = (entry: Entry) => entry.outcome === 'ACTIVE' || entry.outcome === 'ON_HOLD' || entry.outcome === '';

function iso(time: Timestamp | undefined): string | null {
  return time ? timestampDate(time).toISOString() : null;
}

function entrySource(entry: Entry): string {
  if (!isUnderWay(entry) && entry.submission) return 'Prior submission';
  if (entry.suggestionId) return 'Rediscovery';
  return entry.stage === 'APPLICATION' ? 'Application' : 'Shortlist';
}

/** The furthest that was reached, and how it ended. */
function entryHistory(
  { timeZone }: LedgerInput,
  entry: Entry,
): Pick<EpisodeColumns, 'history' | 'historyDetail' | 'historyAt'> {
  const feedback = entry.feedback.at(-1);
  const detail = outcomeInWords(entry) ?? (feedback?.text ? `“${feedback.text.slice(0, 200)}”` : null);
  const reached = furthest(entry);
  return {
    history: reached.at ? `${reached.words}, ${longDayOf(timestampDate(reached.at), timeZone)}` : reached.words,
    historyDetail: detail,
    historyAt: iso(entry.lastFactAt ?? entry.outcomeAt ?? entry.stageSince),
  };
}

function furthest(entry: Entry): { words: string; at: Timestamp | undefined } {
  if (entry.outcome === 'PLACED') return { words: 'Placed', at: entry.outcomeAt };
  if (entry.offer) return { words: `Offer ${inWords(entry.offer.status)}`, at: entry.offer.madeAt };
  const interview =
    entry.interviews.findLast(({ status }) => status === 'HELD') ??
    entry.interviews.findLast(({ status }) => status === 'SCHEDULED');
  if (interview) return { words: interviewInWords(interview), at: interview.scheduledAt };
  if (entry.submission) return { words: 'Submitted', at: entry.submission.sentAt };
  return { words: entry.stage === 'APPLICATION' ? 'Applied' : 'Shortlisted', at: entry.stageSince ?? entry.createdAt };
}

export function interviewInWords(interview: { finalRound: boolean; round: number }): string {
  if (interview.finalRound) return 'Final interview';
  return interview.round > 1 ? `Interview, round ${interview.round}` : 'First interview';
}

function outcomeInWords(entry: Entry): string | null {
  if (entry.outcome === 'REJECTED') return rejectionInWords(entry.rejectedBy, entry.reason);
  if (entry.outcome === 'WITHDRAWN') return entry.reason ? `Withdrew: ${inWords(entry.reason)}` : 'Withdrew';
  if (entry.outcome === 'ON_HOLD') return 'On hold';
  return null;
}

function suggestionHistory({ timeZone }: LedgerInput, suggestion: Suggestion) {
  const on = suggestion.madeAt ? `, ${longDayOf(timestampDate(suggestion.madeAt), timeZone)}` : '';
  const verb = { DISMISSED: 'Suggestion dismissed', EXPIRED: 'Suggestion expired', ACCEPTED: 'Suggestion accepted' }[
    suggestion.status
  ];
  const dismissed = suggestion.dismissedReason ? sentenceCase(inWords(suggestion.dismissedReason)) : null;
  const reason = suggestion.reasons.find((one) => !one.against)?.sentence ?? null;
  return { history: verb ?? `Suggested${on}`, historyDetail: dismissed ?? reason, historyAt: iso(suggestion.madeAt) };
}

function neverSubmitted({ facts }: LedgerInput, suggestion: Suggestion): string {
  const earlier = facts.entries.filter(
    ({ entry, limited }) => entry.clientId === suggestion.clientId && entry.submission && !limited,
  ).length;
  if (earlier === 0) return `${suggestion.clientName}: never submitted`;
  return `${suggestion.clientName}: submitted ${earlier === 1 ? 'once' : `${earlier} times`} before`;
}

function jobTalks(facts: PersonFacts, episode: StoredEpisode) {
  const talks = facts.interactions.filter((talk) => talk.jobId === episode.jobId);
  const last = talks.at(-1);
  const history = `${talks.length} ${talks.length === 1 ? 'conversation' : 'conversations'}`;
  return {
    history,
    historyDetail: last?.excerpt ? `“${last.excerpt}”` : null,
    historyAt: iso(last?.occurredAt),
    submission: 'Not yet sent',
  };
}
