import type { Transaction } from '@rekindle/shared/database/database';
import { AppError } from '@rekindle/shared/errors/errors';
import * as candidateStore from './candidate.store.ts';
import type { Candidate } from './candidate.ts';
import { findKnown, type KnownPeople, lockCapture, referenceKey } from './known-people.store.ts';
import { findContradiction, findSame, findSimilar } from './match-person.ts';
import { type Capture, mergePerson, newCandidate } from './merge-person.ts';
import { nameKey } from './name-key.ts';
import { type Person, type PersonRow, readPerson } from './person.ts';

export type PersonPlan =
  | { action: 'create'; person: Person; candidate: Candidate; similar: { candidateId: string; reasons: string[] }[] }
  | { action: 'update'; person: Person; candidate: Candidate; changedFields: string[]; reason: string }
  | { action: 'unchanged'; person: Person; candidate: Candidate; reason: string }
  | { action: 'refused'; field: string | null; reason: string };

/**
 * Decides what each row means, in order, without writing: a row may be the same person as an earlier one of the batch.
 * `lock` locks the people that are found, for a run; a dry run leaves it out.
 */
export async function planPeople(
  tx: Transaction,
  rows: readonly PersonRow[],
  capture: Capture,
  options: { lock: boolean },
): Promise<PersonPlan[]> {
  const read = rows.map(readRow);
  const people = read.flatMap((one) => ('person' in one ? [one.person] : []));
  if (options.lock) await lockCapture(tx);
  const known = await findKnown(tx, people);
  const found = [...new Set(people.flatMap((person) => findSame(person, known)?.candidateId ?? []))];
  const loaded = options.lock ? await candidateStore.lockMany(tx, found) : await candidateStore.findMany(tx, found);
  const byId = new Map(loaded.map((candidate) => [candidate.id, candidate]));
  return read.map((one) => ('person' in one ? planOne(one.person, known, byId, capture) : one));
}

function readRow(row: PersonRow): { person: Person } | Extract<PersonPlan, { action: 'refused' }> {
  try {
    return { person: readPerson(row) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'BAD_INPUT') throw error;
    return { action: 'refused', field: error.field ?? null, reason: error.publicMessage };
  }
}

function planOne(person: Person, known: KnownPeople, byId: Map<string, Candidate>, capture: Capture): PersonPlan {
  const same = findSame(person, known);
  const before = same && byId.get(same.candidateId);
  if (!same || !before) {
    const similar = findSimilar(person, known);
    const candidate = newCandidate(person, capture);
    remember(candidate, person, known, byId);
    return { action: 'create', person, candidate, similar };
  }
  const contradiction = same.byId ? findContradiction(person, before) : null;
  if (contradiction) return { action: 'refused', field: 'externalReference', reason: contradiction };
  const { candidate, changedFields } = mergePerson(before, person, capture);
  remember(candidate, person, known, byId);
  if (changedFields.length === 0) return { action: 'unchanged', person, candidate, reason: same.reason };
  return { action: 'update', person, candidate, changedFields, reason: same.reason };
}

/** Later rows of the batch meet this person as if already stored. */
function remember(candidate: Candidate, person: Person, known: KnownPeople, byId: Map<string, Candidate>): void {
  byId.set(candidate.id, candidate);
  if (person.externalReference) known.byReference.set(referenceKey(person.externalReference), candidate.id);
  for (const point of [...person.emails, ...person.phones]) {
    if (!point.shared && !known.byContact.has(point.value)) known.byContact.set(point.value, candidate.id);
  }
  const key = nameKey(person.name);
  const namesakes = known.byName.get(key) ?? [];
  if (namesakes.some((namesake) => namesake.id === candidate.id)) return;
  const cityKey = candidate.location?.city ? nameKey(candidate.location.city) : null;
  known.byName.set(key, [
    ...namesakes,
    { id: candidate.id, cityKey, employerKey: candidate.employer && nameKey(candidate.employer) },
  ]);
}
