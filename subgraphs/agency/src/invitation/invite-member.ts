import { badInput, forbidden } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { MemberRole } from '@rekindle/shared/viewer/roles';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { requireEmail } from '../account/input.ts';
import * as agencyStore from '../agency/agency.store.ts';
import { addAudit } from '../audit/add-audit.ts';
import type { AgencyDeps } from '../context.ts';
import { requireProvenOwner } from '../email-proof/prove-email.ts';
import type { InviteMemberInput } from '../generated/graphql.ts';
import * as memberStore from '../member/member.store.ts';
import { hashSecret, newSecret } from '../session/session.ts';
import * as invitationStore from './invitation.store.ts';
import { invitationDays } from './invitation.ts';
import { mailInvitation } from './mail-invitation.ts';

export type InviteMemberAccepted = { kind: 'accepted'; invitationId: string; link: string };
export type AlreadyMember = { kind: 'already_member'; memberId: string };
export type InviteMemberResult = InviteMemberAccepted | AlreadyMember;

/** As it is kept to be repeated: whoever reads the stored answers must not be able to join with them. */
type StoredAnswer = { kind: 'accepted'; invitationId: string; sealedLink: string } | AlreadyMember;
const sealPurpose = 'invitation link';

const dayMs = 86_400_000;

export async function inviteMember(
  deps: AgencyDeps,
  viewer: Viewer,
  input: InviteMemberInput,
): Promise<InviteMemberResult> {
  viewer.require('agency:admin');
  const invitedById = viewer.requireMember();
  const email = requireEmail(input.email);
  const role = input.role.toLowerCase() as MemberRole;
  if (role === 'owner' && viewer.role !== 'owner') throw forbidden('Only an owner may invite another owner.');
  const teamIds = input.teamIds.map((id) => requireId(id, 'teamIds'));
  let madeLink: string | undefined;
  const result = await deps.database.write<StoredAnswer>(viewer, 'inviteMember', input, async (tx) => {
    // Its visitors are nobody: they must not have letters sent to whom they like.
    if (await agencyStore.isSample(tx)) throw forbidden('Nobody is invited to the sample agency. Open your own.');
    await requireProvenOwner(deps, tx);
    const member = await memberStore.byEmail(tx, email);
    if (member) return { kind: 'already_member', memberId: member.id };
    const teams = new Set((await memberStore.teamsByIds(tx, teamIds)).map(({ id }) => id));
    const stranger = teamIds.find((id) => !teams.has(id));
    if (stranger) throw badInput('teamIds', `teamIds expects teams of your agency; ${stranger} is none.`);
    const secret = newSecret();
    const invitation = {
      id: newId(),
      agencyId: viewer.agencyId,
      email,
      role,
      teamIds,
      invitedById,
      expiresAt: new Date(tx.clock.now().getTime() + invitationDays * dayMs),
      acceptedAt: null,
      revokedAt: null,
    };
    await invitationStore.insert(tx, invitation, hashSecret(secret));
    const subject = { type: 'invitation', id: invitation.id };
    await addAudit(tx, { action: 'MEMBER_INVITED', subject, codes: { role, teams: teamIds } });
    madeLink = `/invitation/${secret}`;
    const sealedLink = deps.sealer.seal(viewer.agencyId, sealPurpose, madeLink);
    return { kind: 'accepted', invitationId: invitation.id, sealedLink };
  });
  // A repeated request gets the stored answer and sends no second letter.
  if (madeLink) await mailInvitation(deps, viewer, email, madeLink);
  if (result.kind !== 'accepted') return result;
  const link = deps.sealer.open(viewer.agencyId, sealPurpose, result.sealedLink);
  return { kind: 'accepted', invitationId: result.invitationId, link };
}
