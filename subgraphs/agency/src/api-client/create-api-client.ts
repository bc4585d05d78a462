import { conflict, forbidden } from '@rekindle/shared/errors/errors';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { requireText } from '../account/input.ts';
import * as agencyStore from '../agency/agency.store.ts';
import { addAudit } from '../audit/add-audit.ts';
import type { AgencyDeps } from '../context.ts';
import type { CreateApiClientInput } from '../generated/graphql.ts';
import { apiClientChanged } from './api-client.events.ts';
import * as clientStore from './api-client.store.ts';
import { type ApiClient, clientsMax, requireFuture, requireScopes } from './api-client.ts';
import { makeKey } from './make-key.ts';

/** The secret is in the first answer alone: a repeated request is told the rest again. */
export type KeyMade = { kind: 'accepted'; clientId: string; keyId: string; secret?: string };

export async function createApiClient(deps: AgencyDeps, viewer: Viewer, input: CreateApiClientInput): Promise<KeyMade> {
  viewer.require('agency:admin');
  const createdById = viewer.requireMember();
  const name = requireText(input.name, 'name', 'The name of a client', 80);
  const scopes = requireScopes(viewer, input.scopes);
  let secret: string | undefined;
  const made = await deps.database.write<KeyMade>(viewer, 'createApiClient', input, async (tx) => {
    if (await agencyStore.isSample(tx)) throw forbidden('The sample agency has no API keys. Open your own agency.');
    const expiresAt = requireFuture(input.expiresAt, 'expiresAt', tx.clock.now());
    if ((await clientStore.countLive(tx)) >= clientsMax) {
      throw conflict(`There are ${clientsMax} API clients. Revoke one that is not used first.`);
    }
    const createdAt = tx.clock.now();
    const client: ApiClient = { id: newId(), name, scopes, createdById, createdAt, revokedAt: null, version: 1 };
    await clientStore.insert(tx, client);
    const made = await makeKey(tx, client.id, createdById, expiresAt);
    secret = made.secret;
    await addEvent(tx, apiClientChanged(client));
    await addAudit(tx, {
      action: 'API_CLIENT_CREATED',
      subject: { type: 'api_client', id: client.id },
      codes: { scopes },
    });
    await addAudit(tx, {
      action: 'API_KEY_CREATED',
      subject: { type: 'api_key', id: made.key.id },
      codes: { client: client.id },
    });
    return { kind: 'accepted', clientId: client.id, keyId: made.key.id };
  });
  return secret ? { ...made, secret } : made;
}
