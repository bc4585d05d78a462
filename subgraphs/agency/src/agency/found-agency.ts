import type { Transaction } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { MemberRole } from '@rekindle/shared/viewer/roles';
import type { Account } from '../account/account.store.ts';
import * as accountStore from '../account/account.store.ts';
import { addAudit, memberActor } from '../audit/add-audit.ts';
import { memberJoined } from '../member/member.events.ts';
import * as memberStore from '../member/member.store.ts';
import type { Member } from '../member/member.ts';
import * as resetStore from '../password-reset/password-reset.store.ts';
import { nowhere, type Visit } from '../session/session.ts';
import { agencyFounded } from './agency.events.ts';
import * as agencyStore from './agency.store.ts';
import type { Agency } from './agency.ts';

/** Within the transaction of the new agency. */
export async function foundAgency(
  tx: Transaction,
  agency: Omit<Agency, 'id' | 'version'>,
  visit: Visit = nowhere,
): Promise<Agency> {
  const founded: Agency = { ...agency, id: tx.viewer.agencyId, version: 1 };
  await agencyStore.insert(tx, founded);
  await addEvent(tx, agencyFounded(founded));
  await addAudit(tx, { action: 'AGENCY_FOUNDED', subject: { type: 'agency', id: founded.id }, visit });
  return founded;
}

export async function joinAgency(
  tx: Transaction,
  account: Account,
  role: MemberRole,
  teamIds: string[] = [],
  visit: Visit = nowhere,
): Promise<Member> {
  const member: Member = {
    id: newId(),
    accountId: account.id,
    name: account.name,
    email: account.email,
    role,
    teamIds,
    active: true,
    version: 1,
  };
  await memberStore.insert(tx, member);
  await accountStore.addMembership(tx, account.id, member.id);
  await resetStore.voidOfSeveralAgencies(tx, account.id);
  await addEvent(tx, memberJoined(member));
  const subject = { type: 'member', id: member.id };
  await addAudit(tx, { action: 'MEMBER_JOINED', actor: memberActor(member.id), subject, visit, codes: { role } });
  return member;
}
