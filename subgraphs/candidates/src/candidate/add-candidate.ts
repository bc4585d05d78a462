import type { Transaction } from '@rekindle/shared/database/database';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CandidatesDeps } from '../deps.ts';
import type { AddCandidateInput } from '../generated/graphql.ts';
import { insertNotes } from '../note/insert-notes.ts';
import { writeEntries } from '../timeline/write-entries.ts';
import { candidateCaptured } from './candidate.events.ts';
import type { Candidate, CandidateAccepted } from './candidate.ts';
import { captureEntries } from './capture-entries.ts';
import { findKnown, type KnownPeople, lockCapture, markShared } from './known-people.store.ts';
import { findSame, findSimilar, type Match } from './match-person.ts';
import { newCandidate } from './merge-person.ts';
import { type Person, readPerson } from './person.ts';
import { requireMember } from './require-member.ts';
import { flagPossibleDuplicates, insertPeople } from './save-people.ts';
import { settlePeople } from './settle-people.ts';

export interface AlreadyKnownOutcome {
  kind: 'already_known';
  candidateId: string;
  /** What is the same, in words. */
  reason: string;
}

export type AddCandidateOutcome = CandidateAccepted | AlreadyKnownOutcome;

export async function addCandidate(
  deps: CandidatesDeps,
  viewer: Viewer,
  input: AddCandidateInput,
): Promise<AddCandidateOutcome> {
  viewer.require('candidates:write');
  const person = readPerson(input);
  return deps.database.write(viewer, 'addCandidate', input, async (tx) => {
    const ownerId = input.ownerId ? await requireMember(tx, input.ownerId, 'ownerId') : viewer.memberId;
    await lockCapture(tx);
    const known = await findKnown(tx, [person]);
    const same = findSame(person, known);
    if (same && !input.evenIfKnown) {
      return { kind: 'already_known', candidateId: same.candidateId, reason: same.reason };
    }
    const candidate = newCandidate(person, { now: tx.clock.now(), heardIn: 'MANUAL', ownerId, importRunId: null });
    await insert(tx, separate(candidate, same), person, likenesses(person, known, same));
    return { kind: 'accepted', candidateId: candidate.id };
  });
}

type Likeness = { candidateId: string; reasons: string[] };

async function insert(tx: Transaction, candidate: Candidate, person: Person, similar: Likeness[]): Promise<void> {
  const { memberId } = tx.viewer;
  await insertPeople(tx, [candidate]);
  await flagPossibleDuplicates(
    tx,
    similar.map(({ candidateId: otherId, reasons }) => ({ candidateId: candidate.id, otherId, reasons })),
  );
  // Entered as another person on purpose: what they have in common no longer identifies either.
  await markShared(
    tx,
    [...candidate.emails, ...candidate.phones].filter((point) => point.shared).map(({ value }) => value),
  );
  await writeEntries(tx, captureEntries(candidate, memberId));
  if (person.note) {
    await insertNotes(tx, [
      { candidateId: candidate.id, text: person.note, authorId: memberId, writtenAt: tx.clock.now() },
    ]);
  }
  await settlePeople(tx, [{ ...candidate, possibleDuplicates: similar }], (settled) => [candidateCaptured(settled)]);
}

function separate(candidate: Candidate, same: Match | null): Candidate {
  const isCommon = (value: string) => same?.reason.endsWith(` ${value}`) ?? false;
  const marked = (points: Candidate['emails']) =>
    points.map((point) => ({ ...point, shared: point.shared || isCommon(point.value) }));
  return { ...candidate, emails: marked(candidate.emails), phones: marked(candidate.phones) };
}

function likenesses(person: Person, known: KnownPeople, same: Match | null): Likeness[] {
  const similar = findSimilar(person, known).filter(({ candidateId }) => candidateId !== same?.candidateId);
  return same ? [{ candidateId: same.candidateId, reasons: [same.reason] }, ...similar] : similar;
}
