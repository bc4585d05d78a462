import { conflict, forbidden, notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as agencyStore from '../agency/agency.store.ts';
import { addAudit } from '../audit/add-audit.ts';
import type { AgencyDeps } from '../context.ts';
import type { RotateApiKeyInput } from '../generated/graphql.ts';
import { apiClientChanged } from './api-client.events.ts';
import * as clientStore from './api-client.store.ts';
import { keyStatus, liveKeysMax, overlapEnd, requireFuture } from './api-client.ts';
import * as keyStore from './api-key.store.ts';
import type { KeyMade } from './create-api-client.ts';
import { makeKey } from './make-key.ts';

/** A new key in the place of another, which goes on until a chosen time. */
export async function rotateApiKey(deps: AgencyDeps, viewer: Viewer, input: RotateApiKeyInput): Promise<KeyMade> {
  viewer.require('agency:admin');
  const createdById = viewer.requireMember();
  const id = requireId(input.keyId, 'keyId');
  let secret: string | undefined;
  const made = await deps.database.write<KeyMade>(viewer, 'rotateApiKey', input, async (tx) => {
    if (await agencyStore.isSample(tx)) throw forbidden('The sample agency has no API keys. Open your own agency.');
    const now = tx.clock.now();
    const old = await keyStore.byId(tx, id);
    const client = old && (await clientStore.lock(tx, old.clientId));
    if (!old || !client) throw notFound(`key ${id}`);
    if (client.revokedAt || keyStatus(old, now) !== 'LIVE')
      throw conflict('This key has ended: there is nothing to replace.');
    const keys = await keyStore.ofClients(tx, [client.id]);
    if (keys.filter((key) => keyStatus(key, now) === 'LIVE').length >= liveKeysMax) {
      throw conflict(`This client has ${liveKeysMax} keys that work. Revoke one first.`);
    }
    const expiresAt = requireFuture(input.expiresAt, 'expiresAt', now);
    const made = await makeKey(tx, client.id, createdById, expiresAt);
    secret = made.secret;
    const until = overlapEnd(old, input.oldValidUntil, now);
    await keyStore.expireAt(tx, old.id, until);
    await addEvent(tx, apiClientChanged(await clientStore.raiseVersion(tx, client.id)));
    const codes = { client: client.id, replaces: old.id, oldUntil: until.toISOString() };
    await addAudit(tx, { action: 'API_KEY_CREATED', subject: { type: 'api_key', id: made.key.id }, codes });
    return { kind: 'accepted', clientId: client.id, keyId: made.key.id };
  });
  return secret ? { ...made, secret } : made;
}
