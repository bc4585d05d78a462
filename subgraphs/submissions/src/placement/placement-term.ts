import { newId } from '@rekindle/shared/ids/ids';
import type { Placement, PlacementTerm } from './placement.ts';

export function firstTerm(placement: Placement, recordedAt: Date): PlacementTerm {
  return {
    id: newId(),
    placementId: placement.id,
    fromDate: placement.startDate,
    untilDate: placement.endDate,
    pay: placement.pay,
    recordedAt,
  };
}
