import type { PersonFacts } from '../../facts/facts.ts';
import { type Skill, skillKey } from '../../person/profile.ts';
import { type Feature, fresh, type Need, ofCandidate, type Statement } from '../feature.ts';
import { list } from '../words.ts';

interface Covered {
  need: Need;
  skill: Skill | null;
  value: number;
}

export const mustHaves: Feature = (person, sought) => {
  if (sought.mustHaves.length === 0) return { value: sought.nearTitle(person.profile.title) * 0.8 };
  const covered = cover(person, sought.mustHaves, sought.now);
  return { value: mean(covered), speaksFor: has(person, covered), speaksAgainst: lacks(person, covered) };
};

export const niceToHaves: Feature = (person, sought) => {
  if (sought.niceToHaves.length === 0) return { value: 0 };
  const covered = cover(person, sought.niceToHaves, sought.now);
  return { value: mean(covered), speaksFor: has(person, covered), speaksAgainst: lacks(person, covered) };
};

/** The share of the must-haves that the person has at all. */
export function shareOfNeeds(person: PersonFacts, needs: readonly Need[]): number {
  if (needs.length === 0) return 1;
  return needs.filter((need) => skillFor(person, need) !== null).length / needs.length;
}

function cover(person: PersonFacts, needs: readonly Need[], now: Date): Covered[] {
  return needs.map((need) => {
    const skill = skillFor(person, need);
    return { need, skill, value: skill ? enoughYears(skill.years, need.years) * ageOfSkill(skill, now) : 0 };
  });
}

function skillFor({ profile }: PersonFacts, need: Need): Skill | null {
  const known = profile.skills.filter(({ key }) => key === need.key).sort((one, other) => other.years - one.years)[0];
  if (known) return known;
  const language = profile.languages.find((name) => skillKey(name) === need.key);
  return language ? { name: language, key: need.key, years: 0, heardIn: '', asOf: null } : null;
}

/** Unknown years count as most of what is asked for, too few as the share that is there. */
function enoughYears(years: number, asked: number): number {
  if (asked === 0 || years >= asked) return 1;
  return years === 0 ? 0.75 : 0.4 + (0.5 * years) / asked;
}

/** A skill that was last heard of years ago has faded, but is not gone. */
const ageOfSkill = ({ asOf }: Skill, now: Date): number => (asOf ? 0.75 + 0.25 * fresh(asOf, now, 4 * 365) : 0.85);

const mean = (covered: readonly Covered[]): number =>
  covered.reduce((sum, { value }) => sum + value, 0) / covered.length;

function has(person: PersonFacts, covered: readonly Covered[]): Statement | undefined {
  const found = covered.filter(({ skill }) => skill !== null);
  if (found.length === 0) return undefined;
  const newest = found.map(({ skill }) => skill as Skill).sort((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''))[0];
  return {
    sentence: list(found.map(({ need, skill }) => practice(need.name, skill?.years ?? 0))),
    evidence: ofCandidate(person, newest?.asOf, newest?.heardIn || null),
  };
}

const practice = (name: string, years: number): string =>
  years === 0 ? name : `${name} for ${years} ${years === 1 ? 'year' : 'years'}`;

function lacks(person: PersonFacts, covered: readonly Covered[]): Statement | undefined {
  const missing = covered.filter(({ skill }) => skill === null).map(({ need }) => need.name);
  if (missing.length === 0) {
    const short = covered.find(({ need, skill }) => skill && skill.years > 0 && skill.years < need.years);
    if (!short?.skill) return undefined;
    const { name, years } = short.need;
    return {
      sentence: `${practice(name, short.skill.years)}; the role asks for ${years}`,
      evidence: ofCandidate(person, short.skill.asOf, short.skill.heardIn || null),
    };
  }
  const fromCv = person.profile.skills.some(({ heardIn }) => heardIn === 'CV');
  return {
    sentence: `${list(missing)} ${missing.length === 1 ? 'is' : 'are'} not on the ${fromCv ? 'CV' : 'record'}`,
    evidence: ofCandidate(person, null, fromCv ? 'CV' : null),
  };
}
