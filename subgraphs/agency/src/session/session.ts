import { createHash, randomBytes } from 'node:crypto';
import type { MemberRole } from '@rekindle/shared/viewer/roles';
import type { Visit } from '@rekindle/shared/viewer/viewer';

/** How somebody showed who they are. */
export type SignInMethod = 'password' | 'passkey' | 'identity_provider' | 'sample';

export type { Visit };

export interface Session {
  id: string;
  accountId: string;
  agencyId: string;
  memberId: string;
  method: SignInMethod;
  userAgent: string;
  createdAt: Date;
  lastUsedAt: Date;
  /** When the person last showed who they are: at sign-in, or asked again before something weighty. */
  confirmedAt: Date;
  expiresAt: Date;
}

/** Who a session is: what the gateway keeps for at most 30 seconds. */
export interface SessionIdentity {
  sessionId: string;
  expiresAt: string;
  member: { id: string; name: string; email: string; role: MemberRole };
  teamIds: string[];
  agency: { id: string; name: string; timeZone: string; sample: boolean };
  timeZone: string;
  /** Whom one may switch to; only in the sample agency. */
  members?: { id: string; name: string; role: MemberRole }[];
}

export interface SessionStarted {
  /** Opaque, shown once, kept as a hash. */
  sessionToken: string;
  identity: SessionIdentity;
}

/** A provider's word is renewed each day: whoever has left there is out here too. */
export const sessionHours: Readonly<Record<SignInMethod, number>> = {
  password: 30 * 24,
  passkey: 30 * 24,
  identity_provider: 12,
  sample: 30 * 24,
};
export const nowhere: Visit = { address: '', userAgent: '' };

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
