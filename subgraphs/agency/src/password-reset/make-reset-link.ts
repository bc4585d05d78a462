import { forbidden, notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import * as accountStore from '../account/account.store.ts';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit, memberActor } from '../audit/add-audit.ts';
import type { AgencyDeps } from '../context.ts';
import * as memberStore from '../member/member.store.ts';
import { requireConfirmed } from '../session/own-session.ts';
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
    const [owner, member] = await Promise.all([
      memberStore.byIds(tx, [session.memberId]).then(([found]) => found),
      memberStore.byIds(tx, [id]).then(([found]) => found),
    ]);
    if (!owner?.active || owner.role !== 'owner') throw forbidden('Only an owner makes a link to set a new password.');
    if (deps.mailer) throw forbidden('The link goes by mail: "Forgot your password?" on the sign-in page sends it.');
    if (!member?.active) throw notFound(`member ${id}`);
    // With the link one could sign in to every agency of the account, and the others have not agreed to that.
    if ((await accountStore.memberships(tx, member.accountId)).length > 1) {
      throw forbidden(`${member.name} also belongs to another agency, so the link can only be sent to them by mail.`);
    }
    const secret = await newReset(tx, member.accountId);
    await addAudit(tx, {
      action: 'RESET_LINK_MADE',
      actor: memberActor(owner.id),
      subject: { type: 'member', id },
      visit,
    });
    return { link: resetPath(secret), name: member.name };
  });
}
