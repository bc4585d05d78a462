import type { Transaction } from '@rekindle/shared/database/database';
import { forbidden, notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { MemberRole } from '@rekindle/shared/viewer/roles';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as agencyStore from '../agency/agency.store.ts';
import { addAudit } from '../audit/add-audit.ts';
import type { AgencyDeps } from '../context.ts';
import type { ChangeMemberInput } from '../generated/graphql.ts';
import { endSessionsOfMember } from '../session/end-session.ts';
import { memberChanged } from './member.events.ts';
import * as memberStore from './member.store.ts';
import type { Member } from './member.ts';

export type ChangeMemberAccepted = { kind: 'accepted'; memberId: string };
export type LastOwner = { kind: 'last_owner'; message: string };
export type ChangeMemberResult = ChangeMemberAccepted | LastOwner;

/** With other rights one signs in anew, so that no session keeps the old ones. */
export async function changeMember(
  deps: AgencyDeps,
  viewer: Viewer,
  input: ChangeMemberInput,
): Promise<ChangeMemberResult> {
  viewer.require('agency:admin');
  const id = requireId(input.id, 'id');
  const role = input.role.toLowerCase() as MemberRole;
  return deps.database.write<ChangeMemberResult>(viewer, 'changeMember', input, async (tx) => {
    // Two owners who step down at once are looked at one after the other.
    const owners = await memberStore.lockOwners(tx);
    const [member] = await memberStore.byIds(tx, [id]);
    if (!member) throw notFound(`member ${id}`);
    if ((member.role === 'owner' || role === 'owner') && viewer.role !== 'owner') {
      throw forbidden('Only an owner makes an owner, or changes one.');
    }
    if ((await agencyStore.find(tx))?.sample) throw forbidden('The recruiters of the sample agency stay as they are.');
    const stepsDown = owners.includes(id) && (role !== 'owner' || !input.active);
    if (stepsDown && owners.length === 1) return lastOwner(member);
    if (member.role !== role || member.active !== input.active) await change(tx, member, role, input.active);
    return { kind: 'accepted', memberId: id };
  });
}

function lastOwner({ name }: Member): LastOwner {
  return { kind: 'last_owner', message: `${name} is the only owner. Make somebody else an owner first.` };
}

async function change(tx: Transaction, member: Member, role: MemberRole, active: boolean): Promise<void> {
  const changed = await memberStore.change(tx, member.id, role, active);
  await endSessionsOfMember(tx, member.id);
  await addEvent(tx, memberChanged(changed));
  const subject = { type: 'member', id: member.id };
  if (member.role !== role) {
    await addAudit(tx, { action: 'ROLE_CHANGED', subject, codes: { from: member.role, to: role } });
  }
  if (member.active !== active) {
    await addAudit(tx, { action: active ? 'MEMBER_REACTIVATED' : 'MEMBER_DEACTIVATED', subject });
  }
}
