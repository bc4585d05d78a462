import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CandidatesDeps } from '../deps.ts';
import type { SetAvailabilityInput } from '../generated/graphql.ts';
import { writeEntries } from '../timeline/write-entries.ts';
import { availabilityChanged } from './candidate.events.ts';
import * as candidateStore from './candidate.store.ts';
import type { CandidateAccepted } from './candidate.ts';
import { availabilityEntry } from './capture-entries.ts';
import { readAvailability } from './person.ts';
import { settlePeople } from './settle-people.ts';

export async function setAvailability(
  deps: CandidatesDeps,
  viewer: Viewer,
  input: SetAvailabilityInput,
): Promise<CandidateAccepted> {
  viewer.require('candidates:write');
  const id = requireId(input.candidateId, 'candidateId');
  const availability = readAvailability(input.availability);
  return deps.database.write(viewer, 'setAvailability', input, async (tx) => {
    const known = await candidateStore.lock(tx, id);
    const heard = { ...availability, asOf: tx.clock.now(), heardIn: input.heardIn };
    const candidate = { ...known, availability: heard, version: known.version + 1 };
    await writeEntries(tx, [availabilityEntry(candidate, viewer.memberId)]);
    await settlePeople(tx, [candidate], (settled) => [availabilityChanged(settled)]);
    return { kind: 'accepted', candidateId: candidate.id };
  });
}
