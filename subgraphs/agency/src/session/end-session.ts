import { SessionRevokedSchema } from '@rekindle/proto/agency';
import type { Transaction } from '@rekindle/shared/database/database';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import * as sessionStore from './session.store.ts';
import { hashSecret, type Session } from './session.ts';

/** Gives the ended session, or null when there was none. Gateways are told to forget it. */
export async function endSession(deps: AgencyDeps, sessionToken: string): Promise<Session | null> {
  const tokenHash = hashSecret(sessionToken);
  const live = await deps.database.read(nobody, (tx) => sessionStore.findLive(tx, tokenHash));
  if (!live) return null;
  return deps.database.transact(agencyViewer(live.agencyId), async (tx) => {
    const session = await sessionStore.revoke(tx, tokenHash);
    if (session) await tellRevoked(tx, [session]);
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

export async function tellRevoked(tx: Transaction, sessions: readonly Session[]): Promise<void> {
  for (const { id, memberId } of sessions) {
    await addEvent(tx, {
      schema: SessionRevokedSchema,
      message: { sessionId: id, memberId },
      aggregate: { type: 'session', id, version: 1 },
    });
  }
}
