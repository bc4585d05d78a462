import type { Transaction } from '@rekindle/shared/database/database';
import { assert } from '@rekindle/shared/errors/errors';
import { newId } from '@rekindle/shared/ids/ids';
import * as accountStore from '../account/account.store.ts';
import * as agencyStore from '../agency/agency.store.ts';
import { addAudit, memberActor } from '../audit/add-audit.ts';
import * as memberStore from '../member/member.store.ts';
import * as sessionStore from './session.store.ts';
import {
  hashSecret,
  newSecret,
  type Session,
  type SessionIdentity,
  type SessionStarted,
  type SignInMethod,
  sessionHours,
  type Visit,
} from './session.ts';

const hourMs = 3_600_000;
const userAgentLengthMax = 400;

interface Start {
  accountId: string;
  memberId: string;
  method: SignInMethod;
  visit: Visit;
}

/** Within a transaction of the member's agency. */
export async function startSession(tx: Transaction, start: Start): Promise<SessionStarted> {
  const sessionToken = newSecret();
  const now = tx.clock.now();
  const session: Session = {
    id: newId(),
    accountId: start.accountId,
    agencyId: tx.viewer.agencyId,
    memberId: start.memberId,
    method: start.method,
    userAgent: (await agencyStore.isSample(tx)) ? '' : start.visit.userAgent.slice(0, userAgentLengthMax),
    createdAt: now,
    lastUsedAt: now,
    confirmedAt: now,
    expiresAt: new Date(now.getTime() + sessionHours[start.method] * hourMs),
  };
  await sessionStore.insert(tx, session, hashSecret(sessionToken));
  await accountStore.touchMembership(tx, session.accountId, session.agencyId);
  const identity = await identityOf(tx, session);
  assert(identity, 'a session starts for an active member');
  await addAudit(tx, {
    action: 'SIGNED_IN',
    actor: memberActor(session.memberId),
    subject: { type: 'session', id: session.id },
    visit: start.visit,
    codes: { method: session.method },
  });
  return { sessionToken, identity };
}

/** Null when the member has left. */
export async function identityOf(
  tx: Transaction,
  session: Pick<Session, 'id' | 'memberId' | 'expiresAt'>,
): Promise<SessionIdentity | null> {
  const [member] = await memberStore.byIds(tx, [session.memberId]);
  const agency = await agencyStore.find(tx);
  if (!member?.active || !agency) return null;
  const { id, name, email, role } = member;
  return {
    sessionId: session.id,
    expiresAt: session.expiresAt.toISOString(),
    member: { id, name, email, role },
    teamIds: member.teamIds,
    agency: { id: agency.id, name: agency.name, timeZone: agency.timeZone, sample: agency.sample },
    timeZone: agency.timeZone,
    ...(agency.sample
      ? { members: (await memberStore.list(tx)).map(({ id, name, role }) => ({ id, name, role })) }
      : {}),
  };
}
