import { isDeepStrictEqual } from 'node:util';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CandidatesDeps } from '../deps.ts';
import type { ChangeCandidateInput } from '../generated/graphql.ts';
import { captureOf } from '../timeline/timeline.ts';
import { writeEntries } from '../timeline/write-entries.ts';
import { candidateChanged } from './candidate.events.ts';
import * as candidateStore from './candidate.store.ts';
import type { Candidate, CandidateAccepted, ContactPoint } from './candidate.ts';
import { changeInWords } from './change-in-words.ts';
import { readEmails, readPhones } from './contact-point.ts';
import { readLocation, readPay, readPreferences, readSkills } from './person.ts';
import { saveContactPoints } from './save-people.ts';
import { settlePeople } from './settle-people.ts';
import { readTags, readText, requireText } from './text-input.ts';
import { timeZoneOf } from './time-zone.ts';

export type ChangeCandidateOutcome =
  | CandidateAccepted
  | { kind: 'changed_meanwhile'; message: string; currentVersion: number };

export async function changeCandidate(
  deps: CandidatesDeps,
  viewer: Viewer,
  input: ChangeCandidateInput,
): Promise<ChangeCandidateOutcome> {
  viewer.require('candidates:write');
  const id = requireId(input.id, 'id');
  return deps.database.write(viewer, 'changeCandidate', input, async (tx) => {
    const known = await candidateStore.lock(tx, id);
    if (input.expectedVersion != null && input.expectedVersion !== known.version) {
      return {
        kind: 'changed_meanwhile',
        message: 'Somebody else has changed this person since you read it. Read it again and repeat your change.',
        currentVersion: known.version,
      };
    }
    const changed = changedCandidate(known, input, tx.clock.now());
    const fields = (Object.keys(changed) as (keyof Candidate)[]).filter(
      (field) => !isDeepStrictEqual(known[field], changed[field]),
    );
    if (fields.length === 0) return { kind: 'accepted', candidateId: known.id };
    const candidate = { ...changed, version: known.version + 1 };
    if (fields.includes('emails') || fields.includes('phones')) await saveContactPoints(tx, [candidate]);
    await writeEntries(tx, [
      {
        candidateId: candidate.id,
        kind: 'PREFERENCE_CHANGED',
        sentence: changeInWords(candidate, fields),
        actorId: viewer.memberId,
        occurredAt: tx.clock.now(),
        fieldChange: true,
        episode: captureOf(candidate.id),
        naturalKey: `changed:${candidate.version}`,
      },
    ]);
    await settlePeople(tx, [candidate], (settled) => [candidateChanged(settled, fields)]);
    return { kind: 'accepted', candidateId: candidate.id };
  });
}

/** Only what is given changes; what is given as null is emptied. */
function changedCandidate(known: Candidate, input: ChangeCandidateInput, now: Date): Candidate {
  const changed = { ...known };
  if (input.name !== undefined) changed.name = requireText(input.name, 'name', 200);
  if (input.title !== undefined) changed.title = readText(input.title, 'title', 200);
  if (input.employer !== undefined) changed.employer = readText(input.employer, 'employer', 200);
  if (input.location !== undefined) {
    changed.location = readLocation(input.location);
    changed.timeZone = timeZoneOf(changed.location?.country ?? null);
  }
  if (input.emails != null) changed.emails = replacePoints(known.emails, readEmails(input.emails, 'emails'));
  if (input.phones != null)
    changed.phones = replacePoints(known.phones, readPhones(input.phones, changed.location?.country ?? null, 'phones'));
  if (input.skills != null) changed.skills = replaceSkills(known, input.skills, now);
  if (input.preferences != null) changed.preferences = { ...known.preferences, ...givenPreferences(input.preferences) };
  if (input.pay !== undefined) changed.pay = input.pay && { ...readPay(input.pay), asOf: now };
  if (input.tags != null) changed.tags = readTags(input.tags);
  if (input.nurtureStage != null) changed.nurtureStage = input.nurtureStage;
  return changed;
}

/** Those left out are kept as former ones, since old mail still identifies the person. */
function replacePoints(known: readonly ContactPoint[], given: readonly ContactPoint[]): ContactPoint[] {
  const kept = given.map((point) => ({
    ...point,
    shared: known.find((other) => other.value === point.value)?.shared ?? point.shared,
  }));
  const former = known
    .filter((point) => !given.some((other) => other.value === point.value))
    .map((point) => ({ ...point, current: false }));
  return [...kept, ...former];
}

function replaceSkills(known: Candidate, given: ChangeCandidateInput['skills'], now: Date): Candidate['skills'] {
  return readSkills(given).map((skill) => {
    const before = known.skills.find((other) => other.name.toLowerCase() === skill.name.toLowerCase());
    return before && before.years === skill.years ? before : { ...skill, heardIn: 'MANUAL', asOf: now };
  });
}

function givenPreferences(
  preferences: NonNullable<ChangeCandidateInput['preferences']>,
): Partial<Candidate['preferences']> {
  const read = readPreferences(preferences);
  return Object.fromEntries(
    Object.entries(read).filter(([field]) => preferences[field as keyof typeof preferences] != null),
  );
}
