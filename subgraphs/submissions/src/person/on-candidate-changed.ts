import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { Candidate } from '@rekindle/proto/candidates';
import type { Envelope } from '@rekindle/proto/envelope';
import { keepTeamLimits } from '@rekindle/shared/database/team-limits';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { upsertPerson } from './person.store.ts';
import type { Person } from './person.ts';

/** Any event that carries a whole candidate. */
export async function onCandidateChanged(
  tx: Transaction,
  message: { candidate?: Candidate },
  envelope: Envelope,
): Promise<void> {
  const { candidate } = message;
  if (!candidate) return;
  const version = Number(envelope.aggregateVersion);
  if (!(await upsertPerson(tx, personOf(candidate, version), candidate.aliasIds))) return;
  const ids = [candidate.id, ...candidate.aliasIds];
  await keepTeamLimits(
    tx,
    ids.map((recordId) => ({ recordId, teamIds: candidate.limitedToTeamIds, version })),
  );
}

export function personOf(candidate: Candidate, version: number): Person {
  const noted = candidate.fitNotes.flatMap((note) => (note.asOf ? [timestampDate(note.asOf)] : []));
  return {
    id: candidate.id,
    name: candidate.name,
    employer: candidate.employer || null,
    ownerId: candidate.ownerId || null,
    blocks: candidate.blocks.map((block) => ({ kind: block.kind, until: block.until || null })),
    fitNotedAt: noted.sort((left, right) => right.getTime() - left.getTime())[0] ?? null,
    archived: candidate.archived,
    version,
  };
}
