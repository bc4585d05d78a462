import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import * as sessionStore from './session.store.ts';
import { hashSecret, type Session, type SessionIdentity } from './session.ts';
import { identityOf } from './start-session.ts';

const useNotedEveryMs = 60_000;

/** Null when the session is unknown, expired or revoked, or the member has left. */
export async function resolveSession(deps: AgencyDeps, sessionToken: string): Promise<SessionIdentity | null> {
  const session = await deps.database.read(nobody, (tx) => sessionStore.findLive(tx, hashSecret(sessionToken)));
  if (!session) return null;
  await noteUse(deps, session);
  return deps.database.read(agencyViewer(session.agencyId), (tx) => identityOf(tx, session));
}

/** At most once a minute: the list of one's sessions needs no more, and each request would otherwise be a write. */
async function noteUse(deps: AgencyDeps, session: Session): Promise<void> {
  const sinceMs = deps.clock.now().getTime() - session.lastUsedAt.getTime();
  if (sinceMs >= useNotedEveryMs) await deps.database.transact(nobody, (tx) => sessionStore.touch(tx, session.id));
}
