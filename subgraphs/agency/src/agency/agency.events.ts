import { AgencyDeletedSchema, AgencyFoundedSchema } from '@rekindle/proto/agency';
import type { NewEvent } from '@rekindle/shared/outbox/outbox';
import type { Agency } from './agency.ts';

export function agencyFounded(agency: Agency): NewEvent<typeof AgencyFoundedSchema> {
  const { id, name, timeZone, sample, version } = agency;
  return {
    schema: AgencyFoundedSchema,
    message: { agency: { id, name, timeZone, sample } },
    aggregate: { type: 'agency', id, version },
  };
}

export function agencyDeleted(id: string, version: number): NewEvent<typeof AgencyDeletedSchema> {
  return { schema: AgencyDeletedSchema, message: { agencyId: id }, aggregate: { type: 'agency', id, version } };
}
