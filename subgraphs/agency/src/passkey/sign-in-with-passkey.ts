import { type AppError, unauthenticated } from '@rekindle/shared/errors/errors';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import * as accountStore from '../account/account.store.ts';
import { activeMembership } from '../account/active-membership.ts';
import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { noteFailedSignIn } from '../session/failed-sign-in.ts';
import type { SessionStarted, Visit } from '../session/session.ts';
import { startSession } from '../session/start-session.ts';
import { answeredOnce, rememberChallenge } from './challenge.ts';
import * as passkeyStore from './passkey.store.ts';
import { type Passkey, relyingParty } from './passkey.ts';

/** No account is named: the authenticator offers whichever it holds, so nobody learns which ones exist. */
export async function beginPasskeySignIn(deps: AgencyDeps): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(deps.publicUrl).id,
    userVerification: 'required',
  });
  await rememberChallenge(deps, options.challenge, null);
  return options;
}

function notTaken(): AppError {
  return unauthenticated('This passkey could not be used. Try again, or sign in with your password.');
}

/** The authenticator has asked the person for a finger, a face or a PIN: that is the second factor as well. */
export async function signInWithPasskey(
  deps: AgencyDeps,
  input: { response: unknown },
  visit: Visit,
): Promise<SessionStarted> {
  const response = input.response as AuthenticationResponseJSON;
  const credentialId = String(response?.id ?? '');
  const passkey = await deps.database.read(nobody, (tx) => passkeyStore.byCredential(tx, credentialId));
  if (!passkey) throw notTaken();
  const counter = await verifiedCounter(deps, passkey, response);
  if (counter === null) return refuse(deps, passkey, visit);
  const membership = await activeMembership(deps, passkey.accountId);
  if (!membership) throw notTaken();
  const started = await deps.database.transact(agencyViewer(membership.agencyId), async (tx) => {
    if (!(await passkeyStore.use(tx, passkey.id, counter))) return null;
    const { accountId } = passkey;
    return startSession(tx, { accountId, memberId: membership.memberId, method: 'passkey', visit });
  });
  return started ?? refuse(deps, passkey, visit);
}

/** Also in the audit: it may be a copy of the passkey. */
async function refuse(deps: AgencyDeps, { accountId }: Passkey, visit: Visit): Promise<never> {
  const { email } = await deps.database.read(nobody, (tx) => accountStore.find(tx, accountId));
  await noteFailedSignIn(deps, { email, step: 'passkey', visit });
  throw notTaken();
}

/** Null when the answer is not of this passkey, or not to our question. */
async function verifiedCounter(
  deps: AgencyDeps,
  passkey: Passkey,
  response: AuthenticationResponseJSON,
): Promise<number | null> {
  const party = relyingParty(deps.publicUrl);
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: answeredOnce(deps, null),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: {
        id: passkey.credentialId,
        publicKey: Uint8Array.from(passkey.publicKey),
        counter: passkey.counter,
        transports: passkey.transports,
      },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch (error) {
    deps.logger.info({ err: error, passkeyId: passkey.id }, 'a passkey was refused');
    return null;
  }
}
