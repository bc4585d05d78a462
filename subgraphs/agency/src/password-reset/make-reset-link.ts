import { forbidden } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit, memberActor } from '../audit/add-audit.ts';
import type { AgencyDeps } from '../context.ts';
import { requireConfirmed } from '../session/own-session.ts';
import { requireOwnerOver } from '../session/require-owner-over.ts';
import { nowhere, type Visit } from '../session/session.ts';
import { newReset } from './new-reset.ts';
import { resetPath } from './password-reset.ts';

/** Where no mail is sent, an owner hands the link over. */
export async function makeResetLink(
  deps: AgencyDeps,
  sessionToken: string,
  memberId: unknown,
  visit: Visit = nowhere,
): Promise<{ link: string; name: string }> {
  const session = await requireConfirmed(deps, sessionToken);
  const id = requireId(String(memberId), 'memberId');
  return deps.database.transact(agencyViewer(session.agencyId), async (tx) => {
    const member = await requireOwnerOver(tx, session, id);
    if (deps.mailer) throw forbidden('The link goes by mail: "Forgot your password?" on the sign-in page sends it.');
    const secret = await newReset(tx, member.accountId, false);
    await addAudit(tx, {
      action: 'RESET_LINK_MADE',
      actor: memberActor(session.memberId),
      subject: { type: 'member', id },
      visit,
    });
    return { link: resetPath(secret), name: member.name };
  });
}
