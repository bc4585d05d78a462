import type { MemberRole } from '@rekindle/shared/viewer/roles';

export interface Invitation {
  id: string;
  agencyId: string;
  email: string;
  role: MemberRole;
  teamIds: string[];
  invitedById: string;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

export const invitationDays = 14;

export function statusOf(invitation: Invitation, now: Date): 'OPEN' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED' {
  if (invitation.acceptedAt) return 'ACCEPTED';
  if (invitation.revokedAt) return 'REVOKED';
  return invitation.expiresAt <= now ? 'EXPIRED' : 'OPEN';
}
