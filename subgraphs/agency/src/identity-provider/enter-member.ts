import type { Transaction } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import * as accountStore from '../account/account.store.ts';
import { joinAgency } from '../agency/found-agency.ts';
import { addAudit } from '../audit/add-audit.ts';
import { memberChanged } from '../member/member.events.ts';
import * as memberStore from '../member/member.store.ts';
import type { Member } from '../member/member.ts';
import { endSessionsOfMember } from '../session/end-session.ts';
import type { Visit } from '../session/session.ts';
import type { ExternalPerson } from './finish-oidc.ts';
import * as providerStore from './identity-provider.store.ts';
import { type GrantedRole, signInProblem } from './identity-provider.ts';

/**
 * The member of the transaction's agency that this person is: by what the provider calls them, else by their verified
 * address, else a new one. An account of another agency is not taken in: its owner accepts an invitation for that.
 */
export async function enterMember(
  tx: Transaction,
  person: ExternalPerson,
  role: GrantedRole,
  groupsGovern: boolean,
  visit: Visit,
): Promise<Member> {
  const member = (await linkedMember(tx, person)) ?? (await memberStore.byEmail(tx, person.email));
  if (!member) return newMember(tx, person, role);
  if (!member.active) throw signInProblem('no-access');
  await linkOnce(tx, person, member.id);
  // Owners are made by owners, and where no group is named the agency itself says who is what.
  if (!groupsGovern || member.role === 'owner' || member.role === role) return member;
  await endSessionsOfMember(tx, member.id);
  const changed = await memberStore.change(tx, member.id, role, true);
  await addEvent(tx, memberChanged(changed));
  // The groups decided, not a person: the actor is the service.
  const codes = { from: member.role, to: role, by: 'identity_provider' };
  await addAudit(tx, { action: 'ROLE_CHANGED', subject: { type: 'member', id: member.id }, codes, visit });
  return changed;
}

async function linkedMember(tx: Transaction, { issuer, subject }: ExternalPerson): Promise<Member | null> {
  const memberId = await providerStore.memberOf(tx, issuer, subject);
  const [member] = memberId ? await memberStore.byIds(tx, [memberId]) : [];
  return member ?? null;
}

/** An address that the provider gave to somebody new does not hand over the member of who had it before. */
async function linkOnce(tx: Transaction, { issuer, subject }: ExternalPerson, memberId: string): Promise<void> {
  if ((await providerStore.memberOf(tx, issuer, subject)) === memberId) return;
  if (!(await providerStore.link(tx, issuer, subject, memberId))) throw signInProblem('other-person');
}

async function newMember(tx: Transaction, person: ExternalPerson, role: GrantedRole): Promise<Member> {
  const { email, name } = person;
  const account = await accountStore.insert(tx, { id: newId(), email, name, passwordHash: null });
  if (!account) throw signInProblem('known-elsewhere');
  const member = await joinAgency(tx, account, role);
  await linkOnce(tx, person, member.id);
  return member;
}
