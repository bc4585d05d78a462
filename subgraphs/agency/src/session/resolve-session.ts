import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import * as sessionStore from './session.store.ts';
import { hashSecret, type SessionIdentity } from './session.ts';
import { identityOf } from './start-session.ts';

/** Null when the session is unknown, expired or revoked, or the member has left. */
export async function resolveSession(deps: AgencyDeps, sessionToken: string): Promise<SessionIdentity | null> {
  const session = await deps.database.read(nobody, (tx) => sessionStore.findLive(tx, hashSecret(sessionToken)));
  if (!session) return null;
  return deps.database.read(agencyViewer(session.agencyId), (tx) => identityOf(tx, session));
}
