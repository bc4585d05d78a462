import type { Transaction } from '@rekindle/shared/database/database';
import type { Session, Visit } from '../session/session.ts';
import { addAudit, memberActor } from './add-audit.ts';
import type { AuditAction } from './audit.ts';

/** Somebody changed how they sign in themselves, in the agency that they are signed in to. */
export function ownAccess(
  tx: Transaction,
  { memberId }: Session,
  action: AuditAction,
  visit: Visit,
  codes: Readonly<Record<string, string>> = {},
): Promise<void> {
  return addAudit(tx, {
    action,
    actor: memberActor(memberId),
    subject: { type: 'member', id: memberId },
    visit,
    codes,
  });
}
