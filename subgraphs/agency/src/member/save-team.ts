import { badInput } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { requireText } from '../account/input.ts';
import { addAudit } from '../audit/add-audit.ts';
import type { AgencyDeps } from '../context.ts';
import type { SaveTeamInput } from '../generated/graphql.ts';
import { memberChanged, teamChanged } from './member.events.ts';
import * as memberStore from './member.store.ts';

export type SaveTeamResult = { kind: 'accepted'; teamId: string };

export async function saveTeam(deps: AgencyDeps, viewer: Viewer, input: SaveTeamInput): Promise<SaveTeamResult> {
  viewer.require('agency:admin');
  const name = requireText(input.name, 'name', 'The name of a team');
  const memberIds = input.memberIds.map((id) => requireId(id, 'memberIds'));
  return deps.database.write(viewer, 'saveTeam', input, async (tx) => {
    const members = new Set((await memberStore.byIds(tx, memberIds)).map(({ id }) => id));
    const stranger = memberIds.find((id) => !members.has(id));
    if (stranger) throw badInput('memberIds', `memberIds expects members of your agency; ${stranger} is none.`);
    // Two who give the same name at once: the second finds the first's.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`teams:${viewer.agencyId}`]);
    const teams = await memberStore.listTeams(tx);
    const known = input.id ? teams.find(({ id }) => id === input.id) : undefined;
    if (input.id && !known) throw badInput('id', 'There is no team with this id.');
    if (teams.some((other) => other.name === name && other.id !== input.id)) {
      throw badInput('name', `There is a team called "${name}" already. Choose another name.`);
    }
    const touched = [...new Set([...memberIds, ...(known?.memberIds ?? [])])];
    await memberStore.raiseVersions(tx, touched);
    const team = await memberStore.saveTeam(tx, known?.id ?? newId(), name, memberIds);
    await addEvent(tx, teamChanged(team));
    for (const member of await memberStore.byIds(tx, touched)) await addEvent(tx, memberChanged(member));
    const before = known?.memberIds ?? [];
    const added = memberIds.filter((id) => !before.includes(id));
    const removed = before.filter((id) => !memberIds.includes(id));
    await addAudit(tx, { action: 'TEAM_SAVED', subject: { type: 'team', id: team.id }, codes: { added, removed } });
    return { kind: 'accepted', teamId: team.id };
  });
}
