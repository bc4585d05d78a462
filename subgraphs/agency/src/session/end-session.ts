import { SessionRevokedSchema } from '@rekindle/proto/agency';
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
    if (!session) return null;
    await addEvent(tx, {
      schema: SessionRevokedSchema,
      message: { sessionId: session.id, memberId: session.memberId },
      aggregate: { type: 'session', id: session.id, version: 1 },
    });
    return session;
  });
}
