import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { Interaction } from '@rekindle/proto/communications';
import { dayOf } from '@rekindle/shared/clock/clock';
import { addDays } from '@rekindle/shared/clock/day';
import type { Candidate } from '../candidate/candidate.ts';
import type { EntryFact, PersonFacts } from '../fact/fact.ts';
import type { DatedFact, PlacementFact, TemperatureFacts } from './temperature.ts';

const countingStages = new Set(['SUBMISSION', 'INTERVIEW', 'OFFER', 'PLACEMENT']);
const heardFromThePerson = new Set(['CALL', 'EMAIL', 'MEETING', 'MESSAGE']);
const permanentTypes = new Set(['PERMANENT', 'CONTRACT_TO_HIRE', '']);

/** Everything dated that is known of a person, as days in the agency's time zone. */
export function temperatureFacts(candidate: Candidate, facts: PersonFacts, timeZone: string): TemperatureFacts {
  const day = (instant: Date) => dayOf(instant, timeZone);
  const placements = facts.placements.map(
    ({ placement, factAt, limited }): PlacementFact => ({
      startOn: placement.startDate || day(factAt),
      endOn: placement.endDate || null,
      permanent: permanentTypes.has(placement.employmentType),
      endedOn: placement.status === 'ENDED' ? day(factAt) : null,
      where: limited ? 'a limited client' : placement.clientName,
    }),
  );
  const heard = availabilityFacts(candidate, day);
  const talked = interactionFacts(facts.interactions, day);
  const worked = entryFacts(facts.entries, day);
  return {
    doNotContact: doNotContact(candidate),
    placements,
    submitted: worked.submitted,
    expected: [...heard.expected, ...contractEnds(placements)],
    twoWay: [...talked.twoWay, ...worked.interviews.map((fact) => fact.on)],
    positives: [...heard.positives, ...talked.positives, ...worked.interviews],
    negatives: [...heard.negatives, ...talked.negatives, ...worked.withdrawals],
    rejections: worked.rejections,
    firstKnownOn: firstKnown(candidate, facts, day),
  };
}

type Day = (instant: Date) => string;

const when = (instant: Date, day: Day): Pick<DatedFact, 'on' | 'atMs'> => ({
  on: day(instant),
  atMs: instant.getTime(),
});

/** Of several the one that holds longest. */
function doNotContact({ blocks }: Candidate): TemperatureFacts['doNotContact'] {
  const ends = blocks.filter(({ kind }) => kind === 'DO_NOT_CONTACT').map(({ until }) => until);
  if (ends.length === 0) return null;
  return { until: ends.includes(null) ? null : (ends.sort().at(-1) ?? null) };
}

function availabilityFacts(candidate: Candidate, day: Day) {
  const { kind, date, noticeDays, asOf, heardIn } = candidate.availability;
  const expected: DatedFact[] = [];
  if (kind === 'FROM_DATE' && date) expected.push({ on: date, words: 'Free from' });
  if (kind === 'NOT_LOOKING_UNTIL' && date) expected.push({ on: date, words: 'Not looking until' });
  if (kind === 'ON_ASSIGNMENT_UNTIL' && date) expected.push({ on: date, words: 'On assignment until' });
  if (kind === 'NOTICE_PERIOD' && noticeDays && asOf)
    expected.push({ on: addDays(day(asOf), noticeDays), words: 'Notice runs until' });
  const positives: DatedFact[] = [];
  const negatives: DatedFact[] = [];
  if (asOf && heardIn && heardFromThePerson.has(heardIn) && ['NOW', 'FROM_DATE', 'NOTICE_PERIOD'].includes(kind)) {
    positives.push({ ...when(asOf, day), words: 'Confirmed their availability' });
  }
  if (asOf && kind === 'NOT_LOOKING_UNTIL') negatives.push({ ...when(asOf, day), words: 'Said they are not looking' });
  if (asOf && kind === 'UNAVAILABLE') negatives.push({ ...when(asOf, day), words: 'Said they are unavailable' });
  return { expected, positives, negatives };
}

function interactionFacts(interactions: readonly Interaction[], day: Day) {
  const twoWay: string[] = [];
  const positives: DatedFact[] = [];
  const negatives: DatedFact[] = [];
  for (const interaction of interactions) {
    if (!interaction.occurredAt) continue;
    const said = when(timestampDate(interaction.occurredAt), day);
    if (interaction.twoWay) twoWay.push(said.on);
    const declined = interaction.decline || interaction.outcome === 'DECLINED';
    const written = interaction.channel !== 'CALL' && interaction.channel !== 'MEETING';
    if (declined) negatives.push({ ...said, words: 'Declined' });
    else if (interaction.interestStated) positives.push({ ...said, words: 'Stated their interest' });
    else if (interaction.direction === 'INBOUND' && written) positives.push({ ...said, words: 'Replied' });
  }
  return { twoWay, positives, negatives };
}

function entryFacts(entries: readonly EntryFact[], day: Day) {
  const submitted = [];
  const interviews: DatedFact[] = [];
  const rejections: DatedFact[] = [];
  const withdrawals: DatedFact[] = [];
  for (const { entry, factAt, jobOpen, limited } of entries) {
    // The sentence is for all who see the person.
    const where = limited ? 'a limited job' : `${entry.jobTitle} at ${entry.clientName}`;
    const lastFactOn = day(entry.lastFactAt ? timestampDate(entry.lastFactAt) : factAt);
    if (entry.outcome === 'ACTIVE' && jobOpen && countingStages.has(entry.stage)) submitted.push({ lastFactOn, where });
    for (const interview of entry.interviews) {
      if (interview.status !== 'HELD' || !interview.scheduledAt) continue;
      interviews.push({ ...when(timestampDate(interview.scheduledAt), day), words: `Interviewed for ${where}` });
    }
    const ended = when(entry.outcomeAt ? timestampDate(entry.outcomeAt) : factAt, day);
    if (entry.outcome === 'REJECTED') rejections.push({ ...ended, words: `Not chosen for ${where}` });
    if (entry.outcome === 'WITHDRAWN') withdrawals.push({ ...ended, words: `Withdrew from ${where}` });
  }
  return { submitted, interviews, rejections, withdrawals };
}

function contractEnds(placements: readonly PlacementFact[]): DatedFact[] {
  return placements.flatMap(({ permanent, endOn, endedOn, where }) => {
    const on = endedOn ?? endOn;
    return on && !permanent ? [{ on, words: `Contract with ${where} ended on` }] : [];
  });
}

function firstKnown(candidate: Candidate, facts: PersonFacts, day: Day): string {
  const instants = [
    candidate.source.firstSeenAt,
    ...(candidate.knownContactAt ? [candidate.knownContactAt] : []),
    ...facts.interactions.flatMap(({ occurredAt }) => (occurredAt ? [timestampDate(occurredAt)] : [])),
    ...facts.entries.flatMap(({ entry }) => (entry.createdAt ? [timestampDate(entry.createdAt)] : [])),
  ];
  const first = day(new Date(Math.min(...instants.map((instant) => instant.getTime()))));
  return (
    facts.placements
      .map(({ placement }) => placement.startDate)
      .filter(Boolean)
      .concat(first)
      .sort()[0] ?? first
  );
}
