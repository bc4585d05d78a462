import type { AvailabilityInput, AvailabilityKind } from '../generated/graphql.ts';
import { datedKinds } from './candidate-words.ts';

export interface AvailabilityDraft {
  kind: AvailabilityKind | null;
  date: string;
  /** NaN: not said. */
  noticeDays: number;
}

export const noAvailability: AvailabilityDraft = { kind: null, date: '', noticeDays: Number.NaN };

/** What a draft says; undefined while its kind or the date that it needs is missing. */
export function availabilityInput({ kind, date, noticeDays }: AvailabilityDraft): AvailabilityInput | undefined {
  if (!kind || (datedKinds.includes(kind) && date === '')) return undefined;
  if (kind === 'NOTICE_PERIOD') return Number.isNaN(noticeDays) ? undefined : { kind, noticeDays };
  return { kind, ...(datedKinds.includes(kind) && { date }) };
}
