import { AppError } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit, memberActor } from '../audit/add-audit.ts';
import type { AgencyDeps } from '../context.ts';
import { endSessionsOfAccount } from '../session/end-session.ts';
import { requireConfirmed } from '../session/own-session.ts';
import { requireOwnerOver } from '../session/require-owner-over.ts';
import { nowhere, type Visit } from '../session/session.ts';
import * as factorStore from './second-factor.store.ts';

/** For a member who has lost the app and the recovery codes. Their password is still asked for. */
export async function freeMember(
  deps: AgencyDeps,
  sessionToken: string,
  memberId: unknown,
  visit: Visit = nowhere,
): Promise<void> {
  const session = await requireConfirmed(deps, sessionToken);
  const id = requireId(String(memberId), 'memberId');
  await deps.database.transact(agencyViewer(session.agencyId), async (tx) => {
    const { accountId, name } = await requireOwnerOver(tx, session, id);
    const factor = await factorStore.lock(tx, accountId);
    if (!factor?.confirmedAt) throw new AppError('CONFLICT', `${name} has no second step.`);
    await factorStore.remove(tx, accountId);
    await endSessionsOfAccount(tx, accountId);
    const subject = { type: 'member', id };
    await addAudit(tx, { action: 'SECOND_FACTOR_REMOVED', actor: memberActor(session.memberId), subject, visit });
  });
}
