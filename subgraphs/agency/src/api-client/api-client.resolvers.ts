import type { Resolvers } from '../generated/graphql.ts';
import { keyStatus } from './api-client.ts';
import { createApiClient } from './create-api-client.ts';
import { revokeApiClient, revokeApiKey } from './revoke-api-key.ts';
import { rotateApiKey } from './rotate-api-key.ts';

export const apiClientResolvers: Resolvers = {
  Query: { apiClients: (_, __, { apiClients }) => apiClients.list() },
  Mutation: {
    createApiClient: (_, { input }, { deps, viewer }) => createApiClient(deps, viewer, input),
    rotateApiKey: (_, { input }, { deps, viewer }) => rotateApiKey(deps, viewer, input),
    revokeApiKey: (_, { input }, { deps, viewer }) => revokeApiKey(deps, viewer, input),
    revokeApiClient: (_, { input }, { deps, viewer }) => revokeApiClient(deps, viewer, input),
  },
  CreateApiClientResult: { __resolveType: () => 'ApiKeyMade' },
  RotateApiKeyResult: { __resolveType: () => 'ApiKeyMade' },
  RevokeApiKeyResult: { __resolveType: () => 'ApiClientSaved' },
  RevokeApiClientResult: { __resolveType: () => 'ApiClientSaved' },
  ApiKeyMade: {
    apiClient: ({ clientId }, _, { apiClients }) => apiClients.byId(clientId),
    key: ({ keyId }, _, { apiClients }) => apiClients.keyById(keyId),
    secret: ({ secret }) => secret ?? null,
  },
  ApiClientSaved: { apiClient: ({ clientId }, _, { apiClients }) => apiClients.byId(clientId) },
  ApiClient: {
    createdBy: ({ createdById }) => ({ id: createdById }),
    keys: ({ id }, _, { apiClients }) => apiClients.keysOf(id),
  },
  ApiKey: {
    createdBy: ({ createdById }) => ({ id: createdById }),
    status: (key, _, { deps }) => keyStatus(key, deps.clock.now()),
  },
};
