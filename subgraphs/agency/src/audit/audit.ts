import { createHash, randomBytes } from 'node:crypto';
import type { Visit } from '../session/session.ts';

/** What is recorded, spelt as in the graph. */
export const auditActions = [
  'AGENCY_FOUNDED',
  'SIGNED_IN',
  'SIGN_IN_FAILED',
  'SIGNED_OUT',
  'SESSION_ENDED',
  'PASSWORD_CHANGED',
  'PASSWORD_RESET',
  'RESET_LINK_MADE',
  'SECOND_FACTOR_ADDED',
  'SECOND_FACTOR_REMOVED',
  'RECOVERY_CODES_RENEWED',
  'PASSKEY_ADDED',
  'PASSKEY_REMOVED',
  'MEMBER_INVITED',
  'INVITATION_REVOKED',
  'MEMBER_JOINED',
  'ROLE_CHANGED',
  'MEMBER_DEACTIVATED',
  'MEMBER_REACTIVATED',
  'TEAM_SAVED',
  'API_CLIENT_CREATED',
  'API_CLIENT_REVOKED',
  'API_KEY_CREATED',
  'API_KEY_REVOKED',
  'ACCESS_TOKEN_ISSUED',
  'SETTINGS_CHANGED',
  'AUDIT_EXPORTED',
  'CANDIDATE_READ',
  'CANDIDATE_BLOCK_CHANGED',
] as const;

export type AuditAction = (typeof auditActions)[number];

export type AuditActorKind = 'MEMBER' | 'API_CLIENT' | 'SERVICE' | 'NOBODY';

export interface AuditActor {
  kind: AuditActorKind;
  id: string;
}

export interface AuditEntry {
  sequence: number;
  actorKind: AuditActorKind;
  actorId: string;
  action: AuditAction;
  subjectType: string;
  subjectId: string;
  /** JSON of words and ids, such as the role before and after; never a name, an address or free text. */
  codes: string;
  occurredAt: Date;
  requestId: string;
  /** Null where no person's browser or address was involved. */
  personalHash: Buffer | null;
  previousHash: Buffer;
  hash: Buffer;
}

/** What erasure may delete. Its salt goes with it, or an address could be guessed from the hash that stays. */
export interface PersonalPart extends Pick<Visit, 'address' | 'userAgent'> {
  salt: Buffer;
}

export const chainBegins = Buffer.alloc(32);

export function hashPersonal({ salt, address, userAgent }: PersonalPart): Buffer {
  return sha256(JSON.stringify([salt.toString('base64url'), address, userAgent]));
}

export function personalPart({ address, userAgent }: Visit): PersonalPart | null {
  return address || userAgent ? { salt: randomBytes(16), address, userAgent } : null;
}

/** Over everything that the entry says, its place in the agency's chain, and the hash of the one before. */
export function hashEntry(agencyId: string, entry: Omit<AuditEntry, 'hash'>): Buffer {
  return sha256(
    JSON.stringify([
      entry.previousHash.toString('base64url'),
      agencyId,
      entry.sequence,
      entry.actorKind,
      entry.actorId,
      entry.action,
      entry.subjectType,
      entry.subjectId,
      entry.codes,
      entry.occurredAt.toISOString(),
      entry.requestId,
      entry.personalHash?.toString('base64url') ?? null,
    ]),
  );
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
