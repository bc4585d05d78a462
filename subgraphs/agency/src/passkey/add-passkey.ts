import { AppError, conflict, notFound } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import * as accountStore from '../account/account.store.ts';
import { requireText } from '../account/input.ts';
import { agencyViewer } from '../agency/agency.ts';
import { ownAccess } from '../audit/own-access.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { requireConfirmed, requireOwnAccount } from '../session/own-session.ts';
import { nowhere, type Visit } from '../session/session.ts';
import { answeredOnce, rememberChallenge } from './challenge.ts';
import * as passkeyStore from './passkey.store.ts';
import { passkeysMax, relyingParty } from './passkey.ts';

/** What the browser asks the authenticator: one that the person unlocks, and that knows them by itself. */
export async function beginPasskey(
  deps: AgencyDeps,
  sessionToken: string,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { accountId } = await requireConfirmed(deps, sessionToken);
  const { account, passkeys } = await deps.database.read(nobody, async (tx) => ({
    account: await accountStore.find(tx, accountId),
    passkeys: await passkeyStore.listOf(tx, accountId),
  }));
  if (passkeys.length >= passkeysMax) throw conflict(`There are ${passkeysMax} passkeys. Remove one first.`);
  const options = await generateRegistrationOptions({
    rpName: 'Rekindle',
    rpID: relyingParty(deps.publicUrl).id,
    userID: Uint8Array.from(Buffer.from(accountId.replaceAll('-', ''), 'hex')),
    userName: account.email,
    userDisplayName: account.name,
    excludeCredentials: passkeys.map(({ credentialId: id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await rememberChallenge(deps, options.challenge, accountId);
  return options;
}

export async function addPasskey(
  deps: AgencyDeps,
  sessionToken: string,
  input: { response: unknown; name?: unknown },
  visit: Visit = nowhere,
): Promise<{ id: string }> {
  const session = await requireConfirmed(deps, sessionToken);
  const { accountId } = session;
  const name = requireText(input.name, 'name', 'The name of a passkey', 60);
  const credential = await verified(deps, accountId, input.response as RegistrationResponseJSON);
  const id = newId();
  await deps.database.transact(agencyViewer(session.agencyId), async (tx) => {
    const passkey = {
      id,
      accountId,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      name,
      createdAt: tx.clock.now(),
      lastUsedAt: null,
    };
    if (!(await passkeyStore.insert(tx, passkey))) throw conflict('This passkey is known already.');
    await ownAccess(tx, session, 'PASSKEY_ADDED', visit, { passkey: id });
  });
  return { id };
}

async function verified(deps: AgencyDeps, accountId: string, response: RegistrationResponseJSON) {
  const party = relyingParty(deps.publicUrl);
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: answeredOnce(deps, accountId),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    });
    if (registrationInfo) return registrationInfo.credential;
  } catch (error) {
    deps.logger.info({ err: error }, 'a passkey was not added');
  }
  throw new AppError('BAD_INPUT', 'This passkey could not be added. Try again.');
}

export async function renamePasskey(
  deps: AgencyDeps,
  sessionToken: string,
  input: { id?: unknown; name?: unknown },
): Promise<void> {
  const { accountId } = await requireOwnAccount(deps, sessionToken);
  const id = requireId(String(input.id), 'id');
  const name = requireText(input.name, 'name', 'The name of a passkey', 60);
  if (!(await deps.database.transact(nobody, (tx) => passkeyStore.rename(tx, accountId, id, name)))) {
    throw notFound(`passkey ${id}`);
  }
}

export async function removePasskey(
  deps: AgencyDeps,
  sessionToken: string,
  passkeyId: unknown,
  visit: Visit = nowhere,
): Promise<void> {
  const session = await requireConfirmed(deps, sessionToken);
  const id = requireId(String(passkeyId), 'id');
  await deps.database.transact(agencyViewer(session.agencyId), async (tx) => {
    if (!(await passkeyStore.remove(tx, session.accountId, id))) throw notFound(`passkey ${id}`);
    await ownAccess(tx, session, 'PASSKEY_REMOVED', visit, { passkey: id });
  });
}
