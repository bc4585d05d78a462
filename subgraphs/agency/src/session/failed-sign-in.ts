import type { Transaction } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { type DueTimer, setTimer } from '@rekindle/shared/timers/timers';
import * as accountStore from '../account/account.store.ts';
import { activeMembership } from '../account/active-membership.ts';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit } from '../audit/add-audit.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import type { Session, Visit } from './session.ts';

export const failedSignInTimer = 'audit-failed-sign-in';

interface FailedSignIn {
  email: string;
  step: 'password' | 'second_factor' | 'passkey';
  agencyId?: string;
  visit: Visit;
}

/**
 * Whether the address has an account, and in which agency, is only looked up later, in the background, so that the
 * duration of the answer tells nothing.
 */
export async function noteFailedSignIn(deps: AgencyDeps, failed: FailedSignIn): Promise<void> {
  await deps.database.transact(nobody, (tx) => {
    const payload = { ...failed, occurredAt: tx.clock.now().toISOString() };
    return setTimer(tx, { kind: failedSignInTimer, key: newId(), dueAt: tx.clock.now(), payload });
  });
}

/** Somebody at an open session did not know what its member knows. */
export async function noteFailedConfirmation(
  deps: AgencyDeps,
  { agencyId, memberId }: Session,
  step: 'confirmation' | 'password_change',
  visit: Visit,
): Promise<void> {
  const subject = { type: 'member', id: memberId };
  await deps.database.transact(agencyViewer(agencyId), (tx) =>
    addAudit(tx, { action: 'SIGN_IN_FAILED', actor: null, subject, visit, codes: { step } }),
  );
}

export async function auditFailedSignIn(deps: AgencyDeps, tx: Transaction, timer: DueTimer): Promise<void> {
  const { email, step, agencyId, visit, occurredAt } = timer.payload as FailedSignIn & { occurredAt: string };
  const account = await accountStore.findByEmail(tx, email);
  const membership = account && (await activeMembership(deps, account.id, agencyId));
  if (!membership) return;
  await deps.database.transact(agencyViewer(membership.agencyId), (ofAgency) =>
    addAudit(ofAgency, {
      action: 'SIGN_IN_FAILED',
      actor: null,
      subject: { type: 'member', id: membership.memberId },
      visit,
      occurredAt: new Date(occurredAt),
      codes: { step },
    }),
  );
}
