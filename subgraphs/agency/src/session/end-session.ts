import { SessionRevokedSchema } from '@rekindle/proto/agency';
import type { Transaction } from '@rekindle/shared/database/database';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit, memberActor } from '../audit/add-audit.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import * as sessionStore from './session.store.ts';
import { hashSecret, nowhere, type Session, type Visit } from './session.ts';

/** Gives the ended session, or null when there was none. Gateways are told to forget it. */
export async function endSession(
  deps: AgencyDeps,
  sessionToken: string,
  visit: Visit = nowhere,
): Promise<Session | null> {
  const tokenHash = hashSecret(sessionToken);
  const live = await deps.database.read(nobody, (tx) => sessionStore.findLive(tx, tokenHash));
  if (!live) return null;
  return deps.database.transact(agencyViewer(live.agencyId), async (tx) => {
    const session = await sessionStore.revoke(tx, tokenHash);
    if (!session) return null;
    await tellRevoked(tx, [session]);
    const subject = { type: 'session', id: session.id };
    await addAudit(tx, { action: 'SIGNED_OUT', actor: memberActor(session.memberId), subject, visit });
    return session;
  });
}

/** All sessions of an account, in every agency: after its password has changed. */
export async function endSessionsOfAccount(tx: Transaction, accountId: string): Promise<void> {
  await tellRevoked(tx, await sessionStore.revokeOfAccount(tx, accountId));
}

/** All sessions of a member of the transaction's agency: when their role changes or they leave. */
export async function endSessionsOfMember(tx: Transaction, memberId: string): Promise<void> {
  await tellRevoked(tx, await sessionStore.revokeOfMember(tx, memberId));
}

/** All sessions of the transaction's agency that its identity provider vouched for: when its word counts no more. */
export async function endSessionsOfProvider(tx: Transaction): Promise<void> {
  await tellRevoked(tx, await sessionStore.revokeOfMethod(tx, 'identity_provider'));
}

export async function tellRevoked(tx: Transaction, sessions: readonly Session[]): Promise<void> {
  for (const { id, memberId } of sessions) {
    await addEvent(tx, {
      schema: SessionRevokedSchema,
      message: { sessionId: id, memberId },
      aggregate: { type: 'session', id, version: 1 },
    });
  }
}
