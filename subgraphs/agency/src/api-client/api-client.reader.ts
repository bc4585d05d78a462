import type { Database } from '@rekindle/shared/database/database';
import { assert } from '@rekindle/shared/errors/errors';
import { batching, batchingLists, type Loader } from '@rekindle/shared/graphql/loader';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as clientStore from './api-client.store.ts';
import type { ApiClient, ApiKey } from './api-client.ts';
import * as keyStore from './api-key.store.ts';

export interface ApiClientReader {
  list(): Promise<ApiClient[]>;
  byId(id: string): Promise<ApiClient>;
  keyById(id: string): Promise<ApiKey>;
  keysOf(clientId: string): Promise<ApiKey[]>;
  /** For whoever reads what clients did, and need not be who manages them. */
  nameOf: Loader<ApiClient>['load'];
}

export function apiClientReader(database: Database, viewer: Viewer): ApiClientReader {
  const clients = batching<ApiClient>(
    (ids) => database.read(viewer, (tx) => clientStore.byIds(tx, ids)),
    ({ id }) => id,
  );
  const keys = batchingLists<ApiKey>(
    (ids) => database.read(viewer, (tx) => keyStore.ofClients(tx, ids)),
    ({ clientId }) => clientId,
  );
  return {
    async list() {
      viewer.require('agency:admin');
      return database.read(viewer, clientStore.list);
    },
    async byId(id) {
      viewer.require('agency:admin');
      const client = await clients.load(id);
      assert(client, `the API client ${id} must exist`);
      return client;
    },
    async keyById(id) {
      viewer.require('agency:admin');
      const key = await database.read(viewer, (tx) => keyStore.byId(tx, id));
      assert(key, `the key ${id} must exist`);
      return key;
    },
    async keysOf(clientId) {
      viewer.require('agency:admin');
      return keys.load(clientId);
    },
    async nameOf(id) {
      viewer.require('audit:read');
      return clients.load(id);
    },
  };
}
