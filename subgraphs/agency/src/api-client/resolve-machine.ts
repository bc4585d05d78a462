import type { Scope } from '@rekindle/shared/viewer/roles';
import * as agencyStore from '../agency/agency.store.ts';
import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import * as clientStore from './api-client.store.ts';
import { type ApiKey, hashMachineSecret, tokenPrefix } from './api-client.ts';
import * as keyStore from './api-key.store.ts';

/** Who a key or a short token is: what the gateway keeps for at most 30 seconds. */
export interface MachineIdentity {
  clientId: string;
  keyId: string;
  agency: { id: string; timeZone: string };
  scopes: Scope[];
  /** Null: until it is revoked. */
  expiresAt: string | null;
}

const useNotedEveryMs = 60_000;

/** Null when it is unknown, expired or revoked, or when its agency is gone. */
export async function resolveMachine(deps: AgencyDeps, secret: string): Promise<MachineIdentity | null> {
  const found = await findCredential(deps, hashMachineSecret(secret), secret.startsWith(tokenPrefix));
  if (!found) return null;
  const { key, scopes, expiresAt } = found;
  const identity = await deps.database.read(agencyViewer(key.agencyId), async (tx) => {
    const [client] = await clientStore.byIds(tx, [key.clientId]);
    const agency = await agencyStore.find(tx);
    if (!client || client.revokedAt || !agency) return null;
    return {
      clientId: client.id,
      keyId: key.id,
      agency: { id: agency.id, timeZone: agency.timeZone },
      scopes: scopes ? client.scopes.filter((scope) => scopes.includes(scope)) : client.scopes,
      expiresAt: expiresAt?.toISOString() ?? null,
    };
  });
  if (identity) await noteUse(deps, key);
  return identity;
}

interface Credential {
  key: ApiKey;
  /** Null: all that the client has. */
  scopes: string[] | null;
  expiresAt: Date | null;
}

function findCredential(deps: AgencyDeps, hash: Buffer, isToken: boolean): Promise<Credential | null> {
  return deps.database.read(nobody, async (tx) => {
    if (isToken) return keyStore.findLiveToken(tx, hash);
    const key = await keyStore.findLive(tx, hash);
    return key && { key, scopes: null, expiresAt: key.expiresAt };
  });
}

/** At most once a minute: the list of keys needs no more, and each request would otherwise be a write. */
export async function noteUse(deps: AgencyDeps, { id, lastUsedAt }: ApiKey): Promise<void> {
  const sinceMs = deps.clock.now().getTime() - (lastUsedAt?.getTime() ?? 0);
  if (sinceMs >= useNotedEveryMs) await deps.database.transact(nobody, (tx) => keyStore.touch(tx, id));
}
