import type { Candidate } from './candidate.ts';
import type { KnownPeople, Namesake } from './known-people.store.ts';
import { referenceKey } from './known-people.store.ts';
import { nameKey } from './name-key.ts';
import type { Person } from './person.ts';

export interface Match {
  candidateId: string;
  /** By the id in the old system, and not by an address. */
  byId: boolean;
  /** In words, for whoever decides. */
  reason: string;
}

/** The same person: the same id in the old system, or the same email or phone that is not shared. */
export function findSame(person: Person, known: KnownPeople): Match | null {
  if (person.externalReference) {
    const candidateId = known.byReference.get(referenceKey(person.externalReference));
    const { id, system } = person.externalReference;
    if (candidateId) return { candidateId, byId: true, reason: `Same id ${id} in ${system}` };
  }
  for (const [points, what] of [
    [person.emails, 'email'],
    [person.phones, 'phone'],
  ] as const) {
    for (const { value, shared } of points) {
      const candidateId = shared ? undefined : known.byContact.get(value);
      if (candidateId) return { candidateId, byId: false, reason: `Same ${what} ${value}` };
    }
  }
  return null;
}

/**
 * Two old systems may count from 1 both: an id alone does not speak for somebody of another name, none of whose
 * addresses are known. Gives why the row is not theirs, or null.
 */
export function findContradiction(person: Person, known: Candidate): string | null {
  const addresses = new Set([...known.emails, ...known.phones].map(({ value }) => value));
  if ([...person.emails, ...person.phones].some(({ value }) => addresses.has(value))) return null;
  const words = new Set(nameKey(known.name).split(' '));
  if (
    nameKey(person.name)
      .split(' ')
      .some((word) => words.has(word))
  )
    return null;
  return `The id ${person.externalReference?.id} is ${known.name} here, who has another name and no address of this row. If the file comes from another system, leave its id column out.`;
}

const mostFlags = 5;

/** Weaker likeness, which is flagged and never merged: the same name with the same town or employer. */
export function findSimilar(person: Person, known: KnownPeople): { candidateId: string; reasons: string[] }[] {
  const cityKey = person.location?.city ? nameKey(person.location.city) : null;
  const employerKey = person.employer ? nameKey(person.employer) : null;
  const alike = (namesake: Namesake) => [
    ...(cityKey && namesake.cityKey === cityKey ? [`Same name and town, ${person.location?.city}`] : []),
    ...(employerKey && namesake.employerKey === employerKey ? [`Same name and employer, ${person.employer}`] : []),
  ];
  return (known.byName.get(nameKey(person.name)) ?? [])
    .map((namesake) => ({ candidateId: namesake.id, reasons: alike(namesake) }))
    .filter(({ reasons }) => reasons.length > 0)
    .slice(0, mostFlags);
}
