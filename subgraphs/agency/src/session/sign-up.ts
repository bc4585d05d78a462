import { AppError } from '@rekindle/shared/errors/errors';
import { newId } from '@rekindle/shared/ids/ids';
import * as accountStore from '../account/account.store.ts';
import { requireEmail, requireText, requireTimeZone } from '../account/input.ts';
import { hashPassword, requirePassword } from '../account/password.ts';
import { agencyViewer } from '../agency/agency.ts';
import { foundAgency, joinAgency } from '../agency/found-agency.ts';
import type { AgencyDeps } from '../context.ts';
import { askForProof } from '../email-proof/mail-email-proof.ts';
import type { SessionStarted, Visit } from './session.ts';
import { startSession } from './start-session.ts';

export type SignUpInput = Record<'agencyName' | 'name' | 'email' | 'password' | 'timeZone', unknown>;

/** A new agency with its owner, in one transaction. */
export async function signUp(deps: AgencyDeps, input: SignUpInput, visit: Visit): Promise<SessionStarted> {
  const agencyName = requireText(input.agencyName, 'agencyName', 'The name of the agency');
  const name = requireText(input.name, 'name', 'Your name');
  const email = requireEmail(input.email);
  const timeZone = requireTimeZone(input.timeZone ?? 'UTC');
  const passwordHash = await hashPassword(requirePassword(input.password, [name, email, agencyName]));
  return deps.database.transact(agencyViewer(newId()), async (tx) => {
    const account = await accountStore.insert(tx, { id: newId(), email, name, passwordHash });
    if (!account) {
      throw new AppError('CONFLICT', 'There is an account with this address. Sign in, or use another address.', {
        field: 'email',
      });
    }
    await askForProof(deps, tx, account.id);
    await foundAgency(tx, { name: agencyName, timeZone, sample: false }, visit);
    const owner = await joinAgency(tx, account, 'owner', [], visit);
    return startSession(tx, { accountId: account.id, memberId: owner.id, method: 'password', visit });
  });
}
