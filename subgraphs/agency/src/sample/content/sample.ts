import { ConversationWriter } from './conversation-writer.ts';
import { addDays, daysAgo } from './dates.ts';
import { clients, contacts, recruiters, teams } from './facts/clients.ts';
import { tellStories } from './hero-stories.ts';
import { heroPeople } from './heroes.ts';
import { makeHistory } from './history.ts';
import { makeJobs } from './jobs.ts';
import { liveSteps } from './live.ts';
import { makePeople } from './people.ts';
import { type Random, seededRandom } from './random.ts';
import { settlePeople } from './settle.ts';
import type { Person, SampleAgency } from './types.ts';

const peopleCount = 2000;
const duplicateCount = 6;
const blockedCount = 20;
const seed = 20_260_901;

/** Northbridge Talent as it stands at `now`: the same moment gives the same agency, to the letter. */
export function sampleAgency(now: Date): SampleAgency {
  const random = seededRandom(seed);
  const heroes = heroPeople(now);
  const others = makePeople(random, now, heroes.length + 1, peopleCount - heroes.length - duplicateCount);
  const jobs = makeJobs(now);
  const plainJobs = jobs.map(({ job }) => job);
  const history = makeHistory(random, now, jobs, others);
  const write = new ConversationWriter(now, random);
  settlePeople({ random, now, write }, others, history, plainJobs);
  blockSome(
    random,
    now,
    write,
    others,
    new Set(
      history.submissions
        .filter(({ outcome }) => outcome === 'active' || outcome === 'placed')
        .map(({ candidateId }) => candidateId),
    ),
  );
  tellStories({ now, jobs: plainJobs, people: new Map(heroes.map((person) => [person.id, person])), history, write });
  const people = [...heroes, ...others, ...duplicatesOf(random, now, others)];
  const conversations = write.written
    .toSorted((one, other) => one.at.getTime() - other.at.getTime() || one.candidateId.localeCompare(other.candidateId))
    .map((conversation, index) => ({ ...conversation, id: `N-${String(index + 1).padStart(5, '0')}` }));
  return {
    agency: { name: 'Northbridge Talent', timeZone: 'Europe/Vienna' },
    teams,
    recruiters,
    clients,
    contacts,
    jobs: plainJobs,
    people,
    submissions: history.submissions.toSorted((one, other) => one.at.getTime() - other.at.getTime()),
    interviews: history.interviews.toSorted((one, other) => one.at.getTime() - other.at.getTime()),
    placements: history.placements.toSorted((one, other) => one.at.getTime() - other.at.getTime()),
    conversations,
    live: liveSteps(now, people, plainJobs, history.submissions),
  };
}

/** Some asked not to be contacted; two of them would fit the job that the walkthrough opens. */
function blockSome(random: Random, now: Date, write: ConversationWriter, people: Person[], inWork: Set<string>): void {
  const free = people.filter((person) => !inWork.has(person.id) && person.firstSeen < daysAgo(now, 200));
  const frontend = free.filter(
    ({ trade, location, skills }) =>
      trade === 'frontend' && location.country === 'AT' && skills.some(({ name }) => name === 'TypeScript'),
  );
  const chosen = [
    ...frontend.slice(0, 2),
    ...random.some(
      free.filter((person) => !frontend.includes(person)),
      blockedCount - 2,
    ),
  ];
  for (const person of chosen) {
    person.doNotContact = true;
    person.availability = { kind: 'unknown', date: null, asOf: null, heardIn: null };
    write.note(
      person,
      daysAgo(now, random.between(20, 180), 11),
      'Asked not to be contacted any more, by any channel.',
    );
  }
}

/** The same human met twice: the older record under a short name, an old address and the same phone. */
function duplicatesOf(random: Random, now: Date, people: Person[]): Person[] {
  const originals = random.some(
    people.filter(
      ({ phones, doNotContact, firstSeen }) => phones.length > 0 && !doNotContact && firstSeen > daysAgo(now, 700),
    ),
    duplicateCount,
  );
  return originals.map((person, index) => ({
    ...person,
    id: `P-${String(peopleCount - duplicateCount + 1 + index).padStart(4, '0')}`,
    name: person.name.replace(/^(.)\S*/u, '$1.'),
    emails: [`former.${index + 1}@inbox.example`],
    linkedin: null,
    skills: person.skills.slice(0, 2).map((skill) => ({ ...skill })),
    availability: { kind: 'unknown', date: null, asOf: null, heardIn: null },
    source: { type: 'import', channel: 'Old address book', referrer: null },
    firstSeen: addDays(person.firstSeen, -random.between(90, 400)),
    tags: [],
    notes: '',
    lastContact: null,
  }));
}
