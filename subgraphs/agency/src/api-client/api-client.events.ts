import { ApiClientChangedSchema } from '@rekindle/proto/agency';
import type { NewEvent } from '@rekindle/shared/outbox/outbox';
import type { ApiClient } from './api-client.ts';

/** Also when only its keys have changed: gateways ask anew about whoever is it. */
export function apiClientChanged({ id, name, revokedAt, version }: ApiClient): NewEvent<typeof ApiClientChangedSchema> {
  return {
    schema: ApiClientChangedSchema,
    message: { apiClient: { id, name, active: revokedAt === null } },
    aggregate: { type: 'api_client', id, version },
  };
}
