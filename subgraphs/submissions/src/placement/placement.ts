import { busyUntil } from '@rekindle/proto/rules/placed';
import { addDays } from '@rekindle/shared/clock/day';
import type { EmploymentType } from '../job/job.ts';
import type { Pay } from '../job/pay.ts';

export const placementStatuses = ['UPCOMING', 'ACTIVE', 'ENDED'] as const;
export type PlacementStatus = (typeof placementStatuses)[number];
export const placementEnds = ['COMPLETED', 'RESIGNED', 'DISMISSED', 'CLIENT_ENDED', 'CONVERTED', 'BACKED_OUT'] as const;
export type PlacementEnd = (typeof placementEnds)[number];

export interface Placement {
  id: string;
  entryId: string;
  candidateId: string;
  jobId: string;
  clientId: string;
  status: PlacementStatus;
  employmentType: EmploymentType | null;
  startDate: string;
  /** Null: permanent or open-ended. */
  endDate: string | null;
  pay: Pay | null;
  guaranteeUntil: string | null;
  endedBy: PlacementEnd | null;
  ownerId: string | null;
  version: number;
  createdAt: Date;
}

/** What was agreed for a stretch of a placement; an extension or a changed rate adds one. */
export interface PlacementTerm {
  id: string;
  placementId: string;
  fromDate: string;
  untilDate: string | null;
  pay: Pay | null;
  recordedAt: Date;
}

type Dates = Pick<Placement, 'startDate' | 'endDate' | 'employmentType'>;

export function overlaps(placement: Dates & { status: PlacementStatus }, start: string, end: string | null): boolean {
  if (placement.status === 'ENDED') return false;
  const busy = busyUntil(placement);
  return (busy === null || busy >= start) && (end === null || placement.startDate <= end);
}

/** How a placement stands on a day. Its last day still counts. */
export function statusOn(placement: Dates & { endedBy: PlacementEnd | null }, today: string): PlacementStatus {
  if (placement.endDate !== null && placement.endDate < today) return 'ENDED';
  if (placement.endedBy === 'BACKED_OUT') return 'ENDED';
  return placement.startDate > today ? 'UPCOMING' : 'ACTIVE';
}

/** The next day on which its status changes by itself; null when it never does. */
export function nextChange(placement: Dates & { status: PlacementStatus }): string | null {
  if (placement.status === 'UPCOMING') return placement.startDate;
  return placement.status === 'ACTIVE' && placement.endDate !== null ? addDays(placement.endDate, 1) : null;
}

/** The placement as it stands on a day; the same object when nothing changes. */
export function onDay(placement: Placement, today: string): Placement {
  const status = statusOn(placement, today);
  if (status === placement.status) return placement;
  const endedBy = status === 'ENDED' ? (placement.endedBy ?? 'COMPLETED') : placement.endedBy;
  return { ...placement, status, endedBy, version: placement.version + 1 };
}
