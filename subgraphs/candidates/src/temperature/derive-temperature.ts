import { timestampDate } from '@bufbuild/protobuf/wkt';
import { dayOf } from '@rekindle/shared/clock/clock';
import { startOfDay } from '@rekindle/shared/clock/day';
import type { Candidate } from '../candidate/candidate.ts';
import type { PersonFacts } from '../fact/fact.ts';
import { nextChangeOn, temperatureOn } from './temperature.ts';
import { temperatureFacts } from './temperature-facts.ts';

/** The person with contact dates and temperature as the facts say them now. */
export function deriveTemperature(candidate: Candidate, facts: PersonFacts, timeZone: string, now: Date): Candidate {
  const today = dayOf(now, timeZone);
  const dated = temperatureFacts(candidate, facts, timeZone);
  const derived = temperatureOn(dated, today);
  const changesOn = nextChangeOn(dated, today);
  const contact = contactDates(candidate, facts);
  return {
    ...candidate,
    ...contact,
    temperature: derived && {
      kind: derived.kind,
      explanation: derived.explanation,
      since: startOfDay(derived.sinceOn, timeZone),
    },
    temperatureChangesAt: changesOn ? startOfDay(changesOn, timeZone) : null,
  };
}

function contactDates(
  candidate: Candidate,
  facts: PersonFacts,
): Pick<Candidate, 'lastContactAt' | 'lastTwoWayContactAt'> {
  const talks = facts.interactions.flatMap(({ occurredAt, twoWay }) =>
    occurredAt ? [{ at: timestampDate(occurredAt), twoWay }] : [],
  );
  const interviews = facts.entries.flatMap(({ entry }) =>
    entry.interviews.flatMap(({ status, scheduledAt }) =>
      status === 'HELD' && scheduledAt ? [{ at: timestampDate(scheduledAt), twoWay: true }] : [],
    ),
  );
  const contacts = [...talks, ...interviews];
  return {
    lastTwoWayContactAt: latest(contacts.filter(({ twoWay }) => twoWay).map(({ at }) => at)),
    lastContactAt: latest([
      ...contacts.map(({ at }) => at),
      ...(candidate.knownContactAt ? [candidate.knownContactAt] : []),
    ]),
  };
}

function latest(instants: readonly Date[]): Date | null {
  return instants.length === 0 ? null : new Date(Math.max(...instants.map((instant) => instant.getTime())));
}
