import { notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { addAudit } from '../audit/add-audit.ts';
import type { AgencyDeps } from '../context.ts';
import type { RevokeInvitationInput } from '../generated/graphql.ts';
import * as invitationStore from './invitation.store.ts';

export type RevokeInvitationResult = { kind: 'accepted'; invitationId: string };

export async function revokeInvitation(
  deps: AgencyDeps,
  viewer: Viewer,
  input: RevokeInvitationInput,
): Promise<RevokeInvitationResult> {
  viewer.require('agency:admin');
  const id = requireId(input.id, 'id');
  return deps.database.write(viewer, 'revokeInvitation', input, async (tx) => {
    if (!(await invitationStore.byId(tx, id))) throw notFound(`invitation ${id}`);
    await invitationStore.revoke(tx, id);
    await addAudit(tx, { action: 'INVITATION_REVOKED', subject: { type: 'invitation', id } });
    return { kind: 'accepted', invitationId: id };
  });
}
