import { requireTeam } from '@rekindle/shared/database/known-teams';
import { keepTeamLimit, pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { requireId } from '@rekindle/shared/ids/ids';
import { requireMayLimit } from '@rekindle/shared/viewer/limiting';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { CandidatesDeps } from '../deps.ts';
import type { LimitCandidateInput } from '../generated/graphql.ts';
import { captureOf } from '../timeline/timeline.ts';
import { writeEntries } from '../timeline/write-entries.ts';
import { candidateLimited } from './candidate.events.ts';
import * as candidateStore from './candidate.store.ts';
import type { CandidateAccepted } from './candidate.ts';
import { settlePeople } from './settle-people.ts';

/** From now on the person, and all that is about them, is there for one team alone; with no team for everybody again. */
export async function limitCandidate(
  deps: CandidatesDeps,
  viewer: Viewer,
  input: LimitCandidateInput,
): Promise<CandidateAccepted> {
  viewer.require('teams:limit');
  const id = requireId(input.candidateId, 'candidateId');
  const teamId = input.teamId ? requireId(input.teamId, 'teamId') : null;
  return deps.database.write(viewer, 'limitCandidate', input, async (tx) => {
    const known = await candidateStore.lock(tx, id);
    requireMayLimit(viewer, known.limitedToTeamId, teamId);
    const accepted: CandidateAccepted = { kind: 'accepted', candidateId: known.id };
    if (teamId === known.limitedToTeamId) return accepted;
    const team = teamId && (await requireTeam(tx, teamId, 'teamId'));
    const candidate = { ...known, limitedToTeamId: teamId, version: known.version + 1 };
    await keepTeamLimit(tx, known.id, teamId ? [teamId] : [], candidate.version);
    await writeEntries(tx, [
      {
        candidateId: known.id,
        kind: 'PREFERENCE_CHANGED',
        sentence: team ? `Limited to the team “${team}”` : 'No longer limited to a team',
        actorId: viewer.memberId,
        occurredAt: tx.clock.now(),
        fieldChange: true,
        episode: captureOf(known.id),
        naturalKey: `limited:${candidate.version}`,
      },
    ]);
    // Of those who look like this person it is no longer to be told, or again.
    const alike = known.possibleDuplicates.map(({ candidateId }) => candidateId);
    const others = await pastTeamLimits(tx, (all) => candidateStore.lockMany(all, alike));
    await settlePeople(tx, [candidate, ...others], (settled) =>
      settled.id === known.id ? candidateLimited(settled, known.limitedToTeamId) : [],
    );
    return accepted;
  });
}
