import { AppError, notFound, unauthenticated } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import * as agencyStore from '../agency/agency.store.ts';
import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import * as memberStore from '../member/member.store.ts';
import { endSession } from './end-session.ts';
import * as sessionStore from './session.store.ts';
import { hashSecret, type SessionStarted, type Visit } from './session.ts';
import { startSession } from './start-session.ts';

/** In the sample agency anybody may look over another recruiter's shoulder; in a real one nobody. */
export async function switchMember(
  deps: AgencyDeps,
  sessionToken: string,
  memberId: unknown,
  visit: Visit,
): Promise<SessionStarted> {
  const id = requireId(String(memberId), 'memberId');
  const session = await deps.database.read(nobody, (tx) => sessionStore.findLive(tx, hashSecret(sessionToken)));
  if (!session) throw unauthenticated('Sign in again.');
  const started = await deps.database.transact(agencyViewer(session.agencyId), async (tx) => {
    const agency = await agencyStore.find(tx);
    if (!agency?.sample)
      throw new AppError('FORBIDDEN', 'Switching is for the sample agency. Sign out and sign in as the other.');
    const [member] = await memberStore.byIds(tx, [id]);
    if (!member) throw notFound('member with this id');
    return startSession(tx, { accountId: member.accountId, memberId: member.id, method: 'sample', visit });
  });
  await endSession(deps, sessionToken);
  return started;
}
