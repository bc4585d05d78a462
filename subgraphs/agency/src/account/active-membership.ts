import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import * as memberStore from '../member/member.store.ts';
import * as accountStore from './account.store.ts';

/** The agency that the account used last and still belongs to, or the one that is asked for; null when there is none. */
export async function activeMembership(
  deps: AgencyDeps,
  accountId: string,
  agencyId?: string,
): Promise<accountStore.Membership | null> {
  const memberships = await deps.database.read(nobody, (tx) => accountStore.memberships(tx, accountId));
  for (const membership of memberships) {
    if (agencyId && membership.agencyId !== agencyId) continue;
    const [member] = await deps.database.read(agencyViewer(membership.agencyId), (tx) =>
      memberStore.byIds(tx, [membership.memberId]),
    );
    if (member?.active) return membership;
  }
  return null;
}
