import { addDays } from '@rekindle/shared/clock/day';
import type { TemperatureKind } from '../generated/graphql.ts';
import { addMonths, dayInWords, daysBetween } from './days.ts';

export interface DatedFact {
  /** The day in the agency's time zone, YYYY-MM-DD. */
  on: string;
  /** What it was, beginning a sentence that the date ends: "Replied". */
  words: string;
  /** The instant, where it is known: it orders what happened on one day. */
  atMs?: number;
}

export interface PlacementFact {
  startOn: string;
  /** The last day; null: permanent or open. */
  endOn: string | null;
  /** A permanent one counts for twelve months from its start. */
  permanent: boolean;
  /** Ended before its time or at it. */
  endedOn: string | null;
  where: string;
}

export interface SubmittedFact {
  lastFactOn: string;
  /** The job, in words. */
  where: string;
}

/** All that temperature depends on besides today; tasks, steps and snoozes are not among it. */
export interface TemperatureFacts {
  /** The last day of do_not_contact, or for good. */
  doNotContact: { until: string | null } | null;
  placements: PlacementFact[];
  /** Active entries from submission on whose job is open. */
  submitted: SubmittedFact[];
  /** Days that were expected or agreed: a contract's end, the start of availability, "not looking until". */
  expected: DatedFact[];
  twoWay: string[];
  positives: DatedFact[];
  negatives: DatedFact[];
  rejections: DatedFact[];
  firstKnownOn: string;
}

export interface DerivedTemperature {
  kind: TemperatureKind;
  explanation: string;
  sinceOn: string;
}

const submittedDays = 45;
const expectedAheadDays = 14;
const expectedPastDays = 60;
const newDays = 14;
const warmDays = 30;
const coolingDays = 120;
const rejectedDays = 30;

/** The first rule that holds; null while contact is forbidden. */
export function temperatureOn(facts: TemperatureFacts, today: string): DerivedTemperature | null {
  if (facts.doNotContact && (facts.doNotContact.until ?? today) >= today) return null;
  return (
    placed(facts, today) ??
    submitted(facts, today) ??
    readyForFollowUp(facts, today) ??
    newlySourced(facts, today) ??
    warm(facts, today) ??
    coolingOff(facts, today) ??
    passive(facts, today)
  );
}

/** The next day on which the temperature is another, by itself; null when it stays. */
export function nextChangeOn(facts: TemperatureFacts, today: string): string | null {
  const now = describe(temperatureOn(facts, today));
  const days = [...new Set(boundaries(facts))].filter((day) => day > today).sort();
  return days.find((day) => describe(temperatureOn(facts, day)) !== now) ?? null;
}

const describe = (temperature: DerivedTemperature | null) =>
  temperature && `${temperature.kind} ${temperature.explanation}`;

/** Every day on which some rule begins or ends to hold. */
function boundaries(facts: TemperatureFacts): string[] {
  const after = (days: number) => (fact: { on: string }) => addDays(fact.on, days + 1);
  return [
    ...(facts.doNotContact?.until ? [addDays(facts.doNotContact.until, 1)] : []),
    ...facts.placements.flatMap((placement) => {
      const lastDay = lastPlacedOn(placement);
      return lastDay ? [placement.startOn, addDays(lastDay, 1)] : [placement.startOn];
    }),
    ...facts.submitted.map((fact) => addDays(fact.lastFactOn, submittedDays + 1)),
    ...facts.expected.flatMap((fact) => [
      addDays(fact.on, -expectedAheadDays),
      fact.on,
      addDays(fact.on, 1),
      addDays(fact.on, expectedPastDays + 1),
    ]),
    addDays(facts.firstKnownOn, newDays + 1),
    ...facts.positives.flatMap((fact) => [after(warmDays)(fact), after(coolingDays)(fact)]),
    ...facts.negatives.map(after(coolingDays)),
    ...facts.rejections.map(after(rejectedDays)),
  ];
}

function lastPlacedOn(placement: PlacementFact): string | null {
  if (placement.endedOn) return addDays(placement.endedOn, -1);
  if (placement.endOn) return placement.endOn;
  return placement.permanent ? addDays(addMonths(placement.startOn, 12), -1) : null;
}

function placed(facts: TemperatureFacts, today: string): DerivedTemperature | null {
  const running = facts.placements.find((placement) => (lastPlacedOn(placement) ?? today) >= today);
  if (!running) return null;
  const until = running.endOn ? ` until ${dayInWords(running.endOn)}` : '';
  const verb = running.startOn > today ? 'Starts' : 'Placed';
  return {
    kind: 'PLACED',
    explanation: `${verb} at ${running.where} on ${dayInWords(running.startOn)}${until}`,
    sinceOn: running.startOn > today ? today : running.startOn,
  };
}

function submitted(facts: TemperatureFacts, today: string): DerivedTemperature | null {
  const fresh = facts.submitted.filter((fact) => daysBetween(fact.lastFactOn, today) <= submittedDays);
  const last = newest(fresh.map((fact) => ({ on: fact.lastFactOn, words: fact.where })));
  if (!last) return null;
  return {
    kind: 'SUBMITTED',
    explanation: `Submitted for ${last.words}, last news on ${dayInWords(last.on)}`,
    sinceOn: last.on,
  };
}

function readyForFollowUp(facts: TemperatureFacts, today: string): DerivedTemperature | null {
  const due = facts.expected.filter((fact) => {
    const ahead = daysBetween(today, fact.on);
    const contactSince = facts.twoWay.some((day) => day >= addDays(fact.on, -expectedAheadDays));
    return ahead <= expectedAheadDays && ahead >= -expectedPastDays && !contactSince;
  });
  const next = newest(due);
  if (!next) return null;
  return {
    kind: 'READY_FOR_FOLLOW_UP',
    explanation: `${next.words} ${dayInWords(next.on)}, no conversation about it yet`,
    sinceOn: addDays(next.on, -expectedAheadDays),
  };
}

function newlySourced(facts: TemperatureFacts, today: string): DerivedTemperature | null {
  if (facts.twoWay.length > 0 || daysBetween(facts.firstKnownOn, today) > newDays) return null;
  return {
    kind: 'NEWLY_SOURCED',
    explanation: `First known on ${dayInWords(facts.firstKnownOn)}, no conversation yet`,
    sinceOn: facts.firstKnownOn,
  };
}

function warm(facts: TemperatureFacts, today: string): DerivedTemperature | null {
  const positive = newest(facts.positives);
  if (!positive || daysBetween(positive.on, today) > warmDays) return null;
  if (facts.negatives.some((negative) => isAfter(negative, positive))) return null;
  return {
    kind: 'WARM',
    explanation: `${positive.words} on ${dayInWords(positive.on)}, no decline since`,
    sinceOn: positive.on,
  };
}

function coolingOff(facts: TemperatureFacts, today: string): DerivedTemperature | null {
  const within = (days: number) => (fact: DatedFact) => daysBetween(fact.on, today) <= days;
  const last = newest([
    ...[...facts.positives, ...facts.negatives].filter(within(coolingDays)),
    ...facts.rejections.filter(within(rejectedDays)),
  ]);
  if (!last) return null;
  return {
    kind: 'COOLING_OFF',
    explanation: `${last.words} on ${dayInWords(last.on)}, nothing better since`,
    sinceOn: last.on,
  };
}

function passive(facts: TemperatureFacts, today: string): DerivedTemperature {
  const lastContact = facts.twoWay
    .filter((day) => day <= today)
    .sort()
    .at(-1);
  const explanation = lastContact
    ? `Last conversation on ${dayInWords(lastContact)}`
    : `Known since ${dayInWords(facts.firstKnownOn)}, no conversation yet`;
  return { kind: 'PASSIVE', explanation, sinceOn: lastContact ?? facts.firstKnownOn };
}

function newest(facts: readonly DatedFact[]): DatedFact | null {
  return facts.reduce<DatedFact | null>((last, fact) => (!last || !isAfter(last, fact) ? fact : last), null);
}

function isAfter(fact: DatedFact, other: DatedFact): boolean {
  if (fact.on !== other.on) return fact.on > other.on;
  return (fact.atMs ?? 0) > (other.atMs ?? 0);
}
