import type { Channel } from '../interaction/interaction.ts';

export interface Thread {
  id: string;
  agencyId: string;
  candidateId: string;
  channel: Channel;
  subject: string | null;
  ownerId: string | null;
  waitingSince: Date | null;
  closedThrough: Date | null;
  lastExcerpt: string | null;
  lastAt: Date;
  version: number;
}
