import { daysAgo } from './dates.ts';
import { mailName } from './facts/clients.ts';
import { type Culture, cultures } from './facts/names.ts';
import { countries } from './facts/places.ts';
import { firstNotes, generalTags, refusals, sources, tagsByTrade } from './facts/sources.ts';
import { type Trade, trades } from './facts/trades.ts';
import type { Random } from './random.ts';
import { isFeminine, titleFor } from './titles.ts';
import type { EmploymentType, Pay, Person, RecruiterKey } from './types.ts';

/** Numbers of the fictional ranges, each given once. */
export function phoneBook(): (country: string) => string {
  const given = new Map<string, number>();
  return (country) => {
    const [prefix, digits] = (countries[country] ?? countries.AT)?.phone ?? ['+43660555', 4];
    const count = given.get(prefix) ?? 0;
    given.set(prefix, count + 1);
    return prefix + String((count * 7 + 203) % 10 ** digits).padStart(digits, '0');
  };
}

export function addressBook(): (name: string, host: string) => string {
  const taken = new Map<string, number>();
  return (name, host) => {
    const local = mailName(name);
    const count = (taken.get(local) ?? 0) + 1;
    taken.set(local, count);
    return `${local}${count > 1 ? count : ''}@${host}`;
  };
}

/** People as they were first met; what happened since is added by the history. */
export function makePeople(random: Random, now: Date, firstNumber: number, count: number): Person[] {
  const phone = phoneBook();
  const address = addressBook();
  return Array.from({ length: count }, (_, index) => {
    const culture = random.weighted(cultures.map((candidate) => [candidate, candidate.weight] as const));
    const trade = random.weighted(trades.map((candidate) => [candidate, candidate.weight] as const));
    return makePerson(random, now, `P-${String(firstNumber + index).padStart(4, '0')}`, culture, trade, phone, address);
  });
}

function makePerson(
  random: Random,
  now: Date,
  id: string,
  culture: Culture,
  trade: Trade,
  phone: (country: string) => string,
  address: (name: string, host: string) => string,
): Person {
  const given = random.pick(culture.given);
  const family = random.pick(culture.family);
  const name = `${given} ${culture.key === 'polish' && isFeminine(given) ? family.replace(/([sc]k)i$/u, '$1a') : family}`;
  const country = random.weighted(culture.home);
  const home = countries[country];
  if (home === undefined) throw new Error(`no country ${country}`);
  const years = random.weighted([
    [random.between(1, 6), 4],
    [random.between(5, 14), 5],
    [random.between(12, 33), 3],
  ]);
  const types = employmentTypes(random, trade);
  const source = random.weighted(sources.map((row) => [row, row[1]] as const));
  const referrer = source[0] === 'referral' ? `${random.pick(culture.given)} ${random.pick(culture.family)}` : null;
  const language = random.chance(0.75) ? home.language : (culture.languages[0] ?? 'English');
  const employer = random.pick(trade.employers);
  const emails = random.chance(0.95)
    ? [address(name, random.pick(['mail.example', 'post.example', 'inbox.example']))]
    : [];
  if (emails.length > 0 && random.chance(0.12)) emails.push(address(name, 'work.example'));
  const willNot = random.chance(0.3) ? [random.pick(refusals[trade.office ? 'office' : 'field'] ?? [])] : [];
  return {
    id,
    name,
    emails,
    phones: emails.length === 0 || random.chance(0.9) ? [phone(country)] : [],
    linkedin:
      trade.office && random.chance(0.55) ? `https://www.linkedin.example/in/${mailName(name)}-${id.slice(2)}` : null,
    trade: trade.key,
    title: titleFor(random, trade, language, years, isFeminine(given)),
    employer,
    yearsOfWork: years,
    skills: skillsOf(random, trade, years),
    location: { city: random.weighted(home.cities), country },
    availability: { kind: 'unknown', date: null, asOf: null, heardIn: null },
    pay: random.chance(0.62) ? payOf(random, trade, years, types, home.currency, home.payFactor) : null,
    employmentTypes: types,
    workModes: trade.office ? random.some(['hybrid', 'remote', 'onsite'] as const, random.between(1, 2)) : ['onsite'],
    willNot,
    source: { type: source[0], channel: random.pick(source[2]), referrer },
    firstSeen: daysAgo(
      now,
      random.weighted([
        [random.between(20, 300), 4],
        [random.between(300, 760), 5],
        [random.between(760, 1900), 3],
      ]),
      random.between(7, 16),
      random.between(0, 59),
    ),
    owner: ownerOf(random, trade),
    tags: [
      ...random.some(tagsByTrade[trade.key] ?? [], random.between(0, 2)),
      ...random.some(generalTags, random.chance(0.3) ? 1 : 0),
    ],
    notes: notesOf(random, trade, employer, years, willNot, now),
    languages: [
      ...new Set([
        ...culture.languages.slice(0, random.between(1, 3)),
        ...(random.chance(0.85) ? [home.language] : []),
      ]),
    ],
    lastContact: null,
    doNotContact: false,
  };
}

const ownerOf = (random: Random, trade: Trade): RecruiterKey =>
  trade.office ? random.pick(['mara', 'tomas'] as const) : random.pick(['ines', 'jakob'] as const);

function employmentTypes(random: Random, trade: Trade): EmploymentType[] {
  if (!random.chance(trade.contract)) return ['permanent'];
  if (!trade.office) return random.chance(0.5) ? ['temporary', 'permanent'] : ['temporary'];
  return random.pick([
    ['contract'],
    ['contract', 'freelance'],
    ['permanent', 'contract'],
    ['contract_to_hire', 'permanent'],
  ] as EmploymentType[][]);
}

function skillsOf(random: Random, trade: Trade, years: number): Person['skills'] {
  const core = trade.skills.filter((_, index) => index === 0 || random.chance(0.88));
  const extra = random.some(trade.extra, random.between(2, 6));
  return [
    ...core.map((name) => ({ name, years: Math.max(1, Math.min(years, 18) - random.between(0, 2)) })),
    ...extra.map((name) => ({ name, years: random.between(1, Math.max(1, Math.min(years, 10))) })),
  ];
}

function payOf(
  random: Random,
  trade: Trade,
  years: number,
  types: EmploymentType[],
  currency: string,
  factor: number,
): Pay {
  const [first, twentieth] = trade.pay;
  const annual =
    (first + ((twentieth - first) * Math.min(years, 20)) / 20) * 1000 * factor * (0.94 + random.next() * 0.14);
  const range = (base: number, step: number, period: Pay['period']): Pay => {
    const min = Math.round(base / step) * step;
    return { min, max: min + step * random.between(1, 4), currency, period };
  };
  if (types[0] === 'contract') return range(annual / 130, 20, 'day');
  if (types[0] === 'temporary') return range(annual / 1900, 0.5, 'hour');
  return trade.office ? range(annual, 1000, 'year') : range(annual / 14, 50, 'month');
}

function notesOf(random: Random, trade: Trade, employer: string, years: number, willNot: string[], now: Date): string {
  const notes: string[] = [];
  if (years > 4 && random.chance(0.45)) {
    const since = now.getUTCFullYear() - random.between(1, Math.min(years - 2, 8));
    const before = random.pick(trade.employers.filter((other) => other !== employer));
    notes.push(`${employer} since ${since}, before that ${before} (${since - random.between(2, 4)} to ${since}).`);
  }
  if (random.chance(0.3)) notes.push(random.pick(firstNotes));
  if (willNot.length > 0) notes.push(`Will not: ${willNot.join(', ')}.`);
  return notes.join(' ');
}
