import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { Heard, Interaction } from '@rekindle/proto/communications';
import { availabilityChanged, candidateChanged } from '../candidate/candidate.events.ts';
import type { Availability, Candidate, Pay } from '../candidate/candidate.ts';
import { availabilityEntry } from '../candidate/capture-entries.ts';
import type { AvailabilityKind, HeardIn, PayPeriod } from '../generated/graphql.ts';
import type { News } from '../news/apply-news.ts';
import { captureOf, type NewTimelineEntry } from '../timeline/timeline.ts';
import { heardInWords, payInWords } from '../timeline/words.ts';
import type { ReplacedWord } from './replaced-word.store.ts';

const heardInByChannel: Record<string, HeardIn> = { CALL: 'CALL', EMAIL: 'EMAIL', MEETING: 'MEETING' };

/**
 * What the person said about themselves in a conversation replaces what was heard earlier. `replaced` is told what that
 * was.
 */
export function heardChange(
  interaction: Interaction,
  heard: Heard,
  occurredAt: Date,
  replaced: (word: ReplacedWord) => void,
): NonNullable<News['change']> {
  const subject = { kind: 'INTERACTION', id: interaction.id } as const;
  const heardIn = heardInByChannel[interaction.channel] ?? 'MESSAGE';
  const actorId = interaction.memberId || null;
  return (known) => {
    const availability = newerAvailability(known, heard, heardIn, occurredAt);
    const pay = newerPay(known, heard, occurredAt);
    if (!availability && !pay) return null;
    const candidateId = known.id;
    if (availability?.asOf) {
      replaced({ what: 'availability', candidateId, asOf: availability.asOf, before: known.availability });
    }
    if (pay?.asOf) replaced({ what: 'pay', candidateId, asOf: pay.asOf, before: known.pay });
    const candidate: Candidate = {
      ...known,
      availability: availability ?? known.availability,
      pay: pay ?? known.pay,
      version: known.version + 1,
    };
    return {
      candidate,
      entries: [
        ...(availability ? [{ ...availabilityEntry(candidate, actorId), subject }] : []),
        ...(pay ? [{ ...payEntry(candidate, pay, actorId, heardIn), subject }] : []),
      ],
      announce: (settled) => [availability ? availabilityChanged(settled) : candidateChanged(settled, ['pay'])],
    };
  };
}

/** A conversation that was taken back: its words go, unless a later one has replaced them already. */
export function unheardChange(words: readonly ReplacedWord[]): NonNullable<News['change']> {
  return (known) => {
    const back = words.filter(({ what, asOf }) => known[what]?.asOf?.getTime() === asOf.getTime());
    if (back.length === 0) return null;
    const earlier = Object.fromEntries(back.map(({ what, before }) => [what, before]));
    return {
      candidate: { ...known, ...earlier, version: known.version + 1 },
      entries: [],
      announce: (settled) => [
        'availability' in earlier ? availabilityChanged(settled) : candidateChanged(settled, ['pay']),
      ],
    };
  };
}

function newerAvailability(
  { availability: known }: Candidate,
  { availability: said }: Heard,
  heardIn: HeardIn,
  occurredAt: Date,
): Availability | null {
  if (!said?.kind) return null;
  const asOf = said.asOf ? timestampDate(said.asOf) : occurredAt;
  if (known.asOf && known.asOf >= asOf) return null;
  return {
    kind: said.kind as AvailabilityKind,
    date: said.date || null,
    noticeDays: said.noticeDays || null,
    asOf,
    heardIn,
  };
}

function newerPay({ pay: known }: Candidate, { pay: said }: Heard, occurredAt: Date): Pay | null {
  if (!said?.currency) return null;
  const asOf = said.asOf ? timestampDate(said.asOf) : occurredAt;
  if (known?.asOf && known.asOf >= asOf) return null;
  return {
    minMinor: Number(said.minMinor) || null,
    maxMinor: Number(said.maxMinor) || null,
    currency: said.currency,
    period: said.period as PayPeriod,
    asOf,
  };
}

function payEntry(candidate: Candidate, pay: Pay, actorId: string | null, heardIn: HeardIn): NewTimelineEntry {
  return {
    candidateId: candidate.id,
    kind: 'PREFERENCE_CHANGED',
    sentence: `Pay set to ${payInWords(pay)}${heardInWords(heardIn)}`,
    actorId,
    occurredAt: pay.asOf ?? candidate.createdAt,
    fieldChange: true,
    episode: captureOf(candidate.id),
    naturalKey: `pay:${pay.asOf?.toISOString()}`,
  };
}
