import { notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit, memberActor } from '../audit/add-audit.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { type Device, deviceOf } from './device.ts';
import { tellRevoked } from './end-session.ts';
import { requireSession } from './own-session.ts';
import * as sessionStore from './session.store.ts';
import { nowhere, type Session, type SignInMethod, type Visit } from './session.ts';

export interface OwnSession extends Device {
  id: string;
  /** The one that asks. */
  current: boolean;
  method: SignInMethod;
  createdAt: string;
  lastUsedAt: string;
}

/** What an identity provider vouched for reaches its own agency alone; the sample's sessions are strangers to each other. */
async function reachable(deps: AgencyDeps, own: Session): Promise<Session[]> {
  if (own.method === 'sample') return [own];
  const agencyId = own.method === 'identity_provider' ? own.agencyId : null;
  return deps.database.read(nobody, (tx) => sessionStore.listLive(tx, own.accountId, agencyId));
}

export async function listOwnSessions(deps: AgencyDeps, sessionToken: string): Promise<OwnSession[]> {
  const own = await requireSession(deps, sessionToken);
  return (await reachable(deps, own)).map((session) => ({
    id: session.id,
    current: session.id === own.id,
    method: session.method,
    ...deviceOf(session.userAgent),
    createdAt: session.createdAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
  }));
}

export async function endOwnSession(
  deps: AgencyDeps,
  sessionToken: string,
  sessionId: unknown,
  visit: Visit = nowhere,
): Promise<string[]> {
  const own = await requireSession(deps, sessionToken);
  const id = requireId(String(sessionId), 'sessionId');
  if (!(await reachable(deps, own)).some((session) => session.id === id)) throw notFound(`session ${id}`);
  return end(deps, own, [id], visit);
}

/** Everywhere, or everywhere else. */
export async function endOwnSessions(
  deps: AgencyDeps,
  sessionToken: string,
  keepThis: boolean,
  visit: Visit = nowhere,
): Promise<string[]> {
  const own = await requireSession(deps, sessionToken);
  const ids = (await reachable(deps, own)).map(({ id }) => id).filter((id) => !(keepThis && id === own.id));
  return end(deps, own, ids, visit);
}

/** Gives the ids of those that ended. */
async function end(deps: AgencyDeps, own: Session, ids: readonly string[], visit: Visit): Promise<string[]> {
  return deps.database.transact(agencyViewer(own.agencyId), async (tx) => {
    const ended = await sessionStore.revokeByIds(tx, ids);
    await tellRevoked(tx, ended);
    for (const { id } of ended) {
      const subject = { type: 'session', id };
      await addAudit(tx, { action: 'SESSION_ENDED', actor: memberActor(own.memberId), subject, visit });
    }
    return ended.map(({ id }) => id);
  });
}
