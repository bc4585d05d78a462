import { timingSafeEqual } from 'node:crypto';
import { badInput, unauthenticated } from '@rekindle/shared/errors/errors';
import { isId } from '@rekindle/shared/ids/ids';
import { agencyViewer } from '../agency/agency.ts';
import { addAudit } from '../audit/add-audit.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import type { Visit } from '../session/session.ts';
import * as clientStore from './api-client.store.ts';
import { type ApiKey, accessTokenMinutes, hashMachineSecret, newMachineSecret, tokenPrefix } from './api-client.ts';
import * as keyStore from './api-key.store.ts';
import { noteUse } from './resolve-machine.ts';

export interface AccessTokenAsked {
  clientId: string;
  clientSecret: string;
  /** Null: all that the client has. */
  scopes: string[] | null;
}

export interface AccessTokenIssued {
  accessToken: string;
  expiresInSeconds: number;
  scopes: string[];
}

const unknownClient = () => unauthenticated('The client or its secret is not right.');

/** OAuth 2.0 client credentials: a key of the client is its secret, and the token ends with the key or after a quarter of an hour. */
export async function issueAccessToken(
  deps: AgencyDeps,
  asked: AccessTokenAsked,
  visit: Visit,
): Promise<AccessTokenIssued> {
  const key = await matchingKey(deps, asked, visit);
  const issued = await deps.database.transact(agencyViewer(key.agencyId), async (tx) => {
    const client = await clientStore.lock(tx, key.clientId);
    if (!client || client.revokedAt) throw unknownClient();
    const refused = asked.scopes?.find((scope) => !client.scopes.includes(scope as (typeof client.scopes)[number]));
    if (refused) throw badInput('scope', `The client does not have the scope ${refused}.`);
    const scopes = asked.scopes ? client.scopes.filter((scope) => asked.scopes?.includes(scope)) : client.scopes;
    const accessToken = newMachineSecret(tokenPrefix);
    const expiresAt = new Date(tx.clock.now().getTime() + accessTokenMinutes * 60_000);
    await keyStore.insertToken(tx, { keyId: key.id, scopes, expiresAt }, hashMachineSecret(accessToken));
    await addAudit(tx, {
      action: 'ACCESS_TOKEN_ISSUED',
      actor: { kind: 'api_client', id: client.id },
      subject: { type: 'api_key', id: key.id },
      visit,
      codes: { scopes },
    });
    return { accessToken, expiresInSeconds: accessTokenMinutes * 60, scopes };
  });
  await noteUse(deps, key);
  return issued;
}

/** Every key is compared in constant time. Which clients exist is no secret: their ids are random. */
async function matchingKey(
  deps: AgencyDeps,
  { clientId, clientSecret }: AccessTokenAsked,
  visit: Visit,
): Promise<ApiKey> {
  const hash = hashMachineSecret(clientSecret);
  const keys = isId(clientId) ? await deps.database.read(nobody, (tx) => keyStore.liveOfClient(tx, clientId)) : [];
  let match: ApiKey | null = null;
  for (const key of keys) if (timingSafeEqual(key.secretHash, hash)) match = key;
  if (match) return match;
  const [known] = keys;
  if (known) await noteWrongSecret(deps, known, visit);
  throw unknownClient();
}

async function noteWrongSecret(deps: AgencyDeps, { agencyId, clientId }: ApiKey, visit: Visit): Promise<void> {
  const subject = { type: 'api_client', id: clientId };
  await deps.database.transact(agencyViewer(agencyId), (tx) =>
    addAudit(tx, { action: 'SIGN_IN_FAILED', actor: null, subject, visit, codes: { step: 'client_secret' } }),
  );
}
