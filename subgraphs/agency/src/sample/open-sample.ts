import { assert } from '@rekindle/shared/errors/errors';
import { newId } from '@rekindle/shared/ids/ids';
import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import * as memberStore from '../member/member.store.ts';
import { nowhere, type SessionStarted, type Visit } from '../session/session.ts';
import { startSession } from '../session/start-session.ts';
import { foundSample } from './found-sample.ts';
import { setSampleTimer } from './retire-sample.ts';
import * as sampleStore from './sample.store.ts';

/** Opens the sample agency as its first recruiter; the first time it is founded, and filled in the background. */
export async function openSample(deps: AgencyDeps, timeZone?: string, visit: Visit = nowhere): Promise<SessionStarted> {
  const agencyId = (await currentSample(deps)) ?? (await foundOnce(deps, timeZone));
  deps.sampleFounded();
  return deps.database.transact(agencyViewer(agencyId), async (tx) => {
    const members = await memberStore.list(tx);
    const first = members.find(({ role }) => role === 'owner') ?? members[0];
    assert(first, 'the sample agency has recruiters');
    await setSampleTimer(tx);
    return startSession(tx, { accountId: first.accountId, memberId: first.id, method: 'sample', visit });
  });
}

function currentSample(deps: AgencyDeps): Promise<string | null> {
  return deps.database.read(nobody, sampleStore.findAgencyId);
}

/** Two first visitors at once open one and the same sample: the one who is late finds it founded. */
async function foundOnce(deps: AgencyDeps, timeZone?: string): Promise<string> {
  const agencyId = newId();
  const founded = await deps.database.transact(agencyViewer(agencyId), async (tx) => {
    if (!(await sampleStore.claim(tx))) return false;
    await foundSample(tx, timeZone);
    return true;
  });
  const current = founded ? agencyId : await currentSample(deps);
  assert(current, 'there is a sample agency now');
  return current;
}
