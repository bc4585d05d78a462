import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { Interaction } from '@rekindle/proto/communications';
import { dayOf } from '@rekindle/shared/clock/clock';
import { longDay, sourceInWords } from '../timeline/words.ts';
import { emptyColumns, type LedgerInput } from './columns.ts';
import type { EpisodeColumns, FitSignal } from './episode.ts';

/** How the person came, and the conversations that belong to no job. */
export function captureColumns({ candidate, facts, timeZone }: LedgerInput): EpisodeColumns {
  const talks = facts.interactions.filter((interaction) => !interaction.jobId);
  const last = talks.at(-1);
  return {
    ...emptyColumns,
    source: sourceInWords(candidate.source),
    sourceDetail: `first seen ${longDay(dayOf(candidate.source.firstSeenAt, timeZone))}`,
    ownerId: candidate.ownerId,
    history: talksInWords(talks) ?? 'No conversation yet',
    historyDetail: lastWord(talks),
    historyAt: instantOf(last) ?? candidate.source.firstSeenAt.toISOString(),
    fitSignals: captureSignals(talks, candidate.fitNotes[0]),
    submission: 'None',
  };
}

/** 4 messages, 2 replies, 1 call */
function talksInWords(talks: readonly Interaction[]): string | null {
  const count = (label: string, plural: string, which: (talk: Interaction) => boolean) => {
    const number = talks.filter(which).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? label : plural}`];
  };
  const spoken = (talk: Interaction) => talk.channel === 'CALL' || talk.channel === 'MEETING';
  const parts = [
    ...count('message', 'messages', (talk) => !spoken(talk) && talk.direction !== 'INBOUND'),
    ...count('reply', 'replies', (talk) => !spoken(talk) && talk.direction === 'INBOUND'),
    ...count('call', 'calls', (talk) => talk.channel === 'CALL'),
    ...count('meeting', 'meetings', (talk) => talk.channel === 'MEETING'),
  ];
  return parts.length > 0 ? parts.join(', ') : null;
}

/** What the person said last, declines marked as such. */
function lastWord(talks: readonly Interaction[]): string | null {
  const last = talks.findLast((talk) => talk.decline || (talk.twoWay && talk.excerpt));
  if (!last) return null;
  if (last.decline) return last.excerpt ? `Declined: ${last.excerpt}` : 'Declined';
  return `“${last.excerpt}”`;
}

function captureSignals(talks: readonly Interaction[], fitNote: { text: string; asOf: Date } | undefined): FitSignal[] {
  const interest = talks.findLast((talk) => talk.interestStated);
  return [
    ...(interest ? [{ label: 'Interest stated', asOf: instantOf(interest), tone: 'PLAIN' as const }] : []),
    ...(fitNote ? [{ label: shorten(fitNote.text), asOf: fitNote.asOf.toISOString(), tone: 'PLAIN' as const }] : []),
  ];
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
}

function instantOf(talk: Interaction | undefined): string | null {
  return talk?.occurredAt ? timestampDate(talk.occurredAt).toISOString() : null;
}
