import { requireTeam } from '@rekindle/shared/database/known-teams';
import { keepTeamLimit, pastTeamLimits } from '@rekindle/shared/database/team-limits';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { requireId } from '@rekindle/shared/ids/ids';
import { requireMayLimit } from '@rekindle/shared/viewer/limiting';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { LimitClientInput } from '../generated/graphql.ts';
import { lockJobsOfClient } from '../job/job.store.ts';
import { saveJobLimits } from '../job/limit-job.ts';
import type { ClientAnswer } from '../outcomes.ts';
import { clientLimited } from './client.events.ts';
import { lockClient, updateClient } from './client.store.ts';
import { type Client, limitsOfClient } from './client.ts';

/** From now on the client, and all that is about it, is there for one team alone; with no team for everybody again. */
export async function limitClient(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: LimitClientInput,
): Promise<ClientAnswer> {
  viewer.require('teams:limit');
  const id = requireId(input.clientId, 'clientId');
  const teamId = input.teamId ? requireId(input.teamId, 'teamId') : null;
  return deps.database.write<ClientAnswer>(viewer, 'limitClient', input, async (tx) => {
    const before = await lockClient(tx, id);
    requireMayLimit(viewer, before.limitedToTeamId, teamId);
    if (teamId === before.limitedToTeamId) return { kind: 'accepted', clientId: id };
    if (teamId) await requireTeam(tx, teamId, 'teamId');
    const limited = { ...before, limitedToTeamId: teamId };
    const after = await clientLimited(tx, limited, limitsOfClient(before));
    await updateClient(tx, after);
    await keepTeamLimit(tx, id, limitsOfClient(after), after.version);
    await pastTeamLimits(tx, (all) => limitJobs(all, before, teamId));
    return { kind: 'accepted', clientId: id };
  });
}

/** Its jobs go with it, also those that are limited to yet another team. */
async function limitJobs(tx: Transaction, client: Client, teamId: string | null): Promise<void> {
  for (const job of await lockJobsOfClient(tx, client.id)) {
    const before = { ...job, clientLimitedToTeamId: client.limitedToTeamId };
    await saveJobLimits(tx, before, { ...job, clientLimitedToTeamId: teamId });
  }
}
