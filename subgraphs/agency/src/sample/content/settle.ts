import { type ConversationWriter, fill } from './conversation-writer.ts';
import { addDays, addMonths, dayMs, daysAgo, daysBetween } from './dates.ts';
import { clients } from './facts/clients.ts';
import {
  callsAboutJob,
  callsAfterNo,
  callsSpoke,
  firstMessages,
  keepInTouch,
  missedCalls,
  noByLanguage,
  notes,
  yesByLanguage,
} from './facts/conversations.ts';
import type { History } from './history.ts';
import type { Random } from './random.ts';
import type { Availability, HeardIn, Job, Person } from './types.ts';

/** How things stand with a person; decides what was said last and what is known of their availability. */
export type Standing = 'new' | 'warm' | 'ready' | 'cooling' | 'passive' | 'busy';

interface Scene {
  random: Random;
  now: Date;
  write: ConversationWriter;
}

/** Gives everybody a standing that the history allows, then the conversations and the availability that made it so. */
export function settlePeople(scene: Scene, people: Person[], history: History, jobs: Job[]): void {
  const placedUntil = new Map(
    history.placements
      .filter(({ status }) => status !== 'ended')
      .map((placement) => [placement.candidateId, placement]),
  );
  const inHistory = new Set(history.submissions.map(({ candidateId }) => candidateId));
  const active = new Set(
    history.submissions.filter(({ outcome }) => outcome === 'active').map(({ candidateId }) => candidateId),
  );
  tellOfSubmissions(scene, people, history, jobs);
  for (const person of people) {
    const placement = placedUntil.get(person.id);
    if (placement !== undefined) {
      person.availability =
        placement.endDate === null
          ? { kind: 'unavailable', date: null, asOf: placement.at, heardIn: 'call' }
          : { kind: 'on_assignment_until', date: placement.endDate, asOf: placement.at, heardIn: 'call' };
      continue;
    }
    const standing = active.has(person.id) ? 'busy' : standingOf(scene.random, inHistory.has(person.id));
    settle(scene, person, standing);
  }
}

const standingOf = (random: Random, known: boolean): Standing =>
  random.weighted<Standing>([
    ['new', known ? 0 : 2.2],
    ['warm', 4],
    ['ready', 1.6],
    ['cooling', 8],
    ['passive', 84],
  ]);

function settle(scene: Scene, person: Person, standing: Standing): void {
  const { random, now, write } = scene;
  if (standing === 'new') {
    person.firstSeen = daysAgo(now, random.between(0, 12), 8);
    person.notes = '';
    return;
  }
  if (random.chance(0.75)) early(scene, person);
  if (random.chance(0.28))
    write.note(person, between(random, person.firstSeen, daysAgo(now, 3)), fill(random.pick(notes), person));
  if (standing === 'warm' || standing === 'busy') {
    const at = daysAgo(now, random.between(1, 26), random.between(7, 15), random.between(0, 59));
    write.message(
      person,
      new Date(at.getTime() - random.between(1, 3) * dayMs),
      'outbound',
      fill(random.pick(keepInTouch), person),
      'Still looking?',
    );
    person.availability = freshAvailability(random, now, at, 'email');
    write.message(person, at, 'inbound', answer(random, person, yesByLanguage), 'Re: Still looking?');
    if (random.chance(0.4)) write.call(person, at, fill(random.pick(callsSpoke), person));
  } else if (standing === 'ready') {
    person.availability = dueAvailability(random, now, person);
  } else if (standing === 'cooling') {
    const at = daysAgo(now, random.between(34, 112), random.between(7, 15));
    const no = random.chance(0.5);
    write.message(
      person,
      at,
      'inbound',
      answer(random, person, no ? noByLanguage : yesByLanguage),
      'Re: your note',
      no,
    );
    person.availability = no
      ? { kind: 'not_looking_until', date: addMonths(at, random.between(7, 12)), asOf: at, heardIn: 'email' }
      : freshAvailability(random, now, at, 'email');
  } else person.availability = oldAvailability(random, now, person);
}

/** The first weeks, long enough ago that they make nobody warm today. */
function early(scene: Scene, person: Person): void {
  const { random, now, write } = scene;
  const latest = daysAgo(now, 125);
  const span = Math.min(120, daysBetween(person.firstSeen, latest));
  if (span < 3) return;
  const step = (): Date => {
    const date = addDays(person.firstSeen, 1 + random.next() * (span - 1));
    date.setUTCHours(random.between(7, 16), random.between(0, 59));
    return date;
  };
  const dates = [step(), step(), step(), step()].sort((one, other) => one.getTime() - other.getTime());
  const [first, second, third, fourth] = dates as [Date, Date, Date, Date];
  write.message(person, first, 'outbound', fill(random.pick(firstMessages), person), 'Getting to know each other');
  if (random.chance(0.6)) {
    const no = random.chance(0.3);
    write.message(
      person,
      second,
      'inbound',
      answer(random, person, no ? noByLanguage : yesByLanguage),
      'Re: Getting to know each other',
      no,
    );
  }
  if (person.phones.length > 0 && random.chance(0.5)) {
    const missed = random.chance(0.3);
    write.call(
      person,
      third,
      missed ? random.pick(missedCalls) : fill(random.pick(callsSpoke), person),
      missed ? 'no_answer' : 'spoke',
    );
  }
  if (random.chance(0.3))
    write.message(person, fourth, 'outbound', fill(random.pick(keepInTouch), person), 'News from Northbridge');
}

function tellOfSubmissions(scene: Scene, people: Person[], history: History, jobs: Job[]): void {
  const { random, write } = scene;
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const entry of history.submissions) {
    const person = byId.get(entry.candidateId);
    const job = jobs.find(({ id }) => id === entry.jobId);
    if (person === undefined || job === undefined || entry.stage === 'application') continue;
    const client = clients.find(({ id }) => id === entry.clientId)?.name ?? '';
    const before = addDays(entry.at, -1);
    write.call(person, before, fill(random.pick(callsAboutJob), person, { job, client }), 'spoke', job.id);
    if (entry.rejectedBy === 'client' && entry.decidedAt !== null && random.chance(0.7)) {
      write.call(
        person,
        addDays(entry.decidedAt, 0.1),
        fill(random.pick(callsAfterNo), person, { job, client, feedback: entry.feedback ?? '' }),
        'spoke',
        job.id,
      );
    }
  }
}

function answer(random: Random, person: Person, byLanguage: Record<string, string[]>): string {
  const language = person.languages.find((candidate) => byLanguage[candidate] !== undefined) ?? 'English';
  const pool = random.chance(0.75) ? byLanguage[language] : byLanguage.English;
  return fill(random.pick(pool ?? []), person);
}

function between(random: Random, from: Date, to: Date): Date {
  return new Date(from.getTime() + random.next() * Math.max(0, to.getTime() - from.getTime()));
}

function freshAvailability(random: Random, now: Date, asOf: Date, heardIn: HeardIn): Availability {
  const kind = random.weighted([
    ['now', 3],
    ['from_date', 4],
    ['notice_period', 5],
    ['passive', 2],
  ] as const);
  return { kind, date: kind === 'from_date' ? addDays(now, random.between(20, 110)) : null, asOf, heardIn };
}

/** A date just passed or near, heard long before, with nothing said since. */
function dueAvailability(random: Random, now: Date, person: Person): Availability {
  const kind = random.pick(['from_date', 'not_looking_until'] as const);
  const asOf = new Date(Math.max(daysAgo(now, random.between(130, 260)).getTime(), person.firstSeen.getTime()));
  return { kind, date: addDays(now, random.between(-40, 10)), asOf, heardIn: random.pick(['call', 'email'] as const) };
}

function oldAvailability(random: Random, now: Date, person: Person): Availability {
  const asOf = person.lastContact ?? person.firstSeen;
  const heardIn = person.lastContact === null ? 'cv' : random.pick(['call', 'email', 'message'] as const);
  const kind = random.weighted([
    ['unknown', 30],
    ['passive', 30],
    ['notice_period', 14],
    ['not_looking_until', 8],
    ['from_date', 7],
    ['unavailable', 5],
    ['now', 6],
  ] as const);
  if (kind === 'unknown') return { kind, date: null, asOf: null, heardIn: null };
  if (kind === 'not_looking_until') return { kind, date: addDays(now, random.between(30, 320)), asOf, heardIn };
  if (kind === 'from_date') return { kind, date: addDays(asOf, random.between(20, 60)), asOf, heardIn };
  return { kind, date: null, asOf, heardIn };
}
