import { AppError, forbidden, unauthenticated } from '@rekindle/shared/errors/errors';
import * as agencyStore from '../agency/agency.store.ts';
import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import * as sessionStore from './session.store.ts';
import { hashSecret, type Session } from './session.ts';

const confirmedForMs = 10 * 60_000;

export async function requireSession(deps: AgencyDeps, sessionToken: string): Promise<Session> {
  const session = await deps.database.read(nobody, (tx) => sessionStore.findLive(tx, hashSecret(sessionToken)));
  if (!session) throw unauthenticated('You are signed out. Sign in again.');
  return session;
}

/**
 * A session that may change how its account signs in. One that an agency's identity provider vouched for may not: the
 * account may belong to other agencies too, whose doors that provider must not open. Nor may the sample's, which is everybody's.
 */
export async function requireOwnAccount(deps: AgencyDeps, sessionToken: string): Promise<Session> {
  const session = await requireSession(deps, sessionToken);
  if (await isInSample(deps, session)) throw forbidden('In the sample agency there is nothing to sign in with.');
  if (session.method === 'identity_provider') {
    throw forbidden('You signed in with the identity provider of your agency: how you sign in is managed there.');
  }
  return session;
}

/** For settings of the whole agency, by whichever way somebody signed in just now. */
export async function requireRecent(deps: AgencyDeps, sessionToken: string): Promise<Session> {
  const session = await requireSession(deps, sessionToken);
  if (await isInSample(deps, session)) throw forbidden('In the sample agency this cannot be changed.');
  refuseStale(deps, session);
  return session;
}

/** For what would let a stranger at an open desk keep the account: the person has shown who they are just now. */
export async function requireConfirmed(deps: AgencyDeps, sessionToken: string): Promise<Session> {
  const session = await requireOwnAccount(deps, sessionToken);
  refuseStale(deps, session);
  return session;
}

/** However the session began: the agency itself is open to everybody. */
function isInSample(deps: AgencyDeps, { agencyId }: Session): Promise<boolean> {
  return deps.database.read(agencyViewer(agencyId), agencyStore.isSample);
}

function refuseStale(deps: AgencyDeps, { confirmedAt, method }: Session): void {
  if (deps.clock.now().getTime() - confirmedAt.getTime() <= confirmedForMs) return;
  if (method === 'identity_provider') throw forbidden('It has been a while. Sign out and in again to go on.');
  throw new AppError('FORBIDDEN', 'Give your password again to go on.', { field: 'confirmation' });
}
