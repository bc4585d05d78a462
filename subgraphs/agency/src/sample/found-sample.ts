import type { Transaction } from '@rekindle/shared/database/database';
import { assert } from '@rekindle/shared/errors/errors';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import * as accountStore from '../account/account.store.ts';
import * as agencyStore from '../agency/agency.store.ts';
import type { Agency } from '../agency/agency.ts';
import { foundAgency, joinAgency } from '../agency/found-agency.ts';
import { teamChanged } from '../member/member.events.ts';
import * as memberStore from '../member/member.store.ts';
import { recruiters, teams } from './content/facts/clients.ts';

/** The agency, its teams and its recruiters, who have no password: one opens the sample, one does not sign in. */
export async function foundSample(tx: Transaction, timeZone = 'Europe/Vienna'): Promise<Agency> {
  const agency = await foundAgency(tx, { name: 'Northbridge Talent', timeZone, sample: true });
  const teamIds = new Map<string, string>();
  for (const { key, name } of teams) {
    const team = await memberStore.saveTeam(tx, newId(), name, []);
    teamIds.set(key, team.id);
    await addEvent(tx, teamChanged(team));
  }
  for (const recruiter of recruiters) {
    const { name, email, role } = recruiter;
    const account =
      (await accountStore.insert(tx, { id: newId(), email, name, passwordHash: null })) ??
      (await accountStore.findByEmail(tx, email));
    assert(account, 'an account that could not be inserted is there');
    await joinAgency(tx, account, role, [teamIds.get(recruiter.team) ?? '']);
  }
  await agencyStore.saveSampleLoad(tx, { status: 'RUNNING', done: 0, total: 1, step: 'Starting' });
  return agency;
}
