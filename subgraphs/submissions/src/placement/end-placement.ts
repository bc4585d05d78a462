import { today } from '@rekindle/shared/clock/clock';
import { badInput, conflict } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { EndPlacementInput } from '../generated/graphql.ts';
import type { PlacementAnswer } from '../outcomes.ts';
import { lockPlacement } from './placement.store.ts';
import { statusOn } from './placement.ts';
import { savePlacement } from './placement-day.ts';

/** On a day to come it ends by itself on that day. */
export async function endPlacement(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: EndPlacementInput,
): Promise<PlacementAnswer> {
  viewer.require('submissions:write');
  const placementId = requireId(input.placementId, 'placementId');
  return deps.database.write<PlacementAnswer>(viewer, 'endPlacement', input, async (tx) => {
    const before = await lockPlacement(tx, placementId);
    if (before.status === 'ENDED') throw conflict('This placement has ended already.');
    if (input.endDate < before.startDate && input.endedBy !== 'BACKED_OUT') {
      throw badInput('endDate', 'endDate expects a day on or after the start. Who never started is BACKED_OUT.');
    }
    const changed = { ...before, endDate: input.endDate, endedBy: input.endedBy, version: before.version + 1 };
    await savePlacement(tx, { ...changed, status: ended(input, changed, today(deps.clock, viewer.timeZone)) });
    return { kind: 'accepted', placementId };
  });
}

/** A last day that is today has been said because it is over. */
function ended(input: EndPlacementInput, placement: Parameters<typeof statusOn>[0], day: string) {
  return input.endDate <= day ? 'ENDED' : statusOn(placement, day);
}
