import type { Clock } from '@rekindle/shared/clock/clock';
import type { Database } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import type { Sealer } from '@rekindle/shared/secrets/seal';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import { systemViewer, type Viewer } from '@rekindle/shared/viewer/viewer';
import { type AgencyReader, agencyReader } from './agency/agency.reader.ts';
import { type ApiClientReader, apiClientReader } from './api-client/api-client.reader.ts';
import { type AuditReader, auditReader } from './audit/audit.reader.ts';
import type { OidcOptions } from './identity-provider/oidc-client.ts';
import { type InvitationReader, invitationReader } from './invitation/invitation.reader.ts';
import type { Mailer } from './mail/mailer.ts';
import { type MemberReader, memberReader } from './member/member.reader.ts';

export interface AgencyDeps {
  database: Database;
  clock: Clock;
  logger: Logger;
  /** Where browsers find the product. */
  publicUrl: string;
  sealer: Sealer;
  /** Null where no mail is sent: links are handed over by hand. */
  mailer: Mailer | null;
  oidc: OidcOptions & {
    /** The text records of a name in the DNS. */
    textRecords(name: string): Promise<string[]>;
  };
  /** Wakes what loads the sample agency. */
  sampleFounded(): void;
}

/** What a request's resolvers reach: readers that act for this viewer. */
export interface AgencyContext {
  viewer: Viewer;
  deps: AgencyDeps;
  agencies: AgencyReader;
  members: MemberReader;
  invitations: InvitationReader;
  audit: AuditReader;
  apiClients: ApiClientReader;
}

/** Reads accounts, sessions and invitations before it is known whose request it is; no agency has this id. */
export const nobody = systemViewer(newId(), 'agency');

export function agencyContext(deps: AgencyDeps, viewer: Viewer): AgencyContext {
  const { database, clock } = deps;
  return {
    viewer,
    deps,
    agencies: agencyReader(database, viewer),
    members: memberReader(database, viewer),
    invitations: invitationReader(database, clock, viewer),
    audit: auditReader(database, viewer),
    apiClients: apiClientReader(database, viewer),
  };
}
