import type { MemberRole } from '@rekindle/shared/viewer/roles';

export interface Member {
  id: string;
  accountId: string;
  name: string;
  email: string;
  role: MemberRole;
  teamIds: string[];
  active: boolean;
  version: number;
}

/** What suffices to show a member: the reader loads the rest. */
export interface MemberReference {
  id: string;
}

export interface Team {
  id: string;
  name: string;
  memberIds: string[];
  version: number;
}
