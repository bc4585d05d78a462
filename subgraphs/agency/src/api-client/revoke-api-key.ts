import { notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { addAudit } from '../audit/add-audit.ts';
import type { AgencyDeps } from '../context.ts';
import type { RevokeApiClientInput, RevokeApiKeyInput } from '../generated/graphql.ts';
import { apiClientChanged } from './api-client.events.ts';
import * as clientStore from './api-client.store.ts';
import * as keyStore from './api-key.store.ts';

export type Revoked = { kind: 'accepted'; clientId: string };

/** Gateways hear of it at once; tokens that were given for the key end with it. */
export async function revokeApiKey(deps: AgencyDeps, viewer: Viewer, input: RevokeApiKeyInput): Promise<Revoked> {
  viewer.require('agency:admin');
  viewer.requireMember();
  const id = requireId(input.keyId, 'keyId');
  return deps.database.write<Revoked>(viewer, 'revokeApiKey', input, async (tx) => {
    const key = await keyStore.byId(tx, id);
    if (!key || !(await clientStore.lock(tx, key.clientId))) throw notFound(`key ${id}`);
    if ((await keyStore.revoke(tx, { id })).length > 0) {
      await addEvent(tx, apiClientChanged(await clientStore.raiseVersion(tx, key.clientId)));
      await addAudit(tx, {
        action: 'API_KEY_REVOKED',
        subject: { type: 'api_key', id },
        codes: { client: key.clientId },
      });
    }
    return { kind: 'accepted', clientId: key.clientId };
  });
}

/** With all its keys and tokens, for good. */
export async function revokeApiClient(deps: AgencyDeps, viewer: Viewer, input: RevokeApiClientInput): Promise<Revoked> {
  viewer.require('agency:admin');
  viewer.requireMember();
  const id = requireId(input.id, 'id');
  return deps.database.write<Revoked>(viewer, 'revokeApiClient', input, async (tx) => {
    const client = await clientStore.lock(tx, id);
    if (!client) throw notFound(`API client ${id}`);
    if (!client.revokedAt) {
      await clientStore.revoke(tx, id);
      const keys = await keyStore.revoke(tx, { clientId: id });
      await addEvent(tx, apiClientChanged(await clientStore.raiseVersion(tx, id)));
      await addAudit(tx, { action: 'API_CLIENT_REVOKED', subject: { type: 'api_client', id }, codes: { keys } });
    }
    return { kind: 'accepted', clientId: id };
  });
}
