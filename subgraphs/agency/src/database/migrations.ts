import type { Migration } from '@rekindle/shared/database/migrate';
import { People0001 } from './migrations/0001-people.ts';
import { SessionsAndResets0002 } from './migrations/0002-sessions-and-resets.ts';
import { Factors0003 } from './migrations/0003-factors.ts';
import { IdentityProvider0004 } from './migrations/0004-identity-provider.ts';
import { Audit0005 } from './migrations/0005-audit.ts';
import { SampleFoundings0006 } from './migrations/0006-sample-foundings.ts';
import { ApiClients0007 } from './migrations/0007-api-clients.ts';
import { HalfSessionsOfInvitations0008 } from './migrations/0008-half-sessions-of-invitations.ts';
import { ProvenAddresses0009 } from './migrations/0009-proven-addresses.ts';
import { MembersAndTeamsToldAgain0010 } from './migrations/0010-members-and-teams-told-again.ts';

/** In the order in which they apply. */
export const migrations: Migration[] = [
  People0001,
  SessionsAndResets0002,
  Factors0003,
  IdentityProvider0004,
  Audit0005,
  SampleFoundings0006,
  ApiClients0007,
  HalfSessionsOfInvitations0008,
  ProvenAddresses0009,
  MembersAndTeamsToldAgain0010,
];
