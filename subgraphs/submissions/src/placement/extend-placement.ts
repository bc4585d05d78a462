import { today } from '@rekindle/shared/clock/clock';
import { addDays } from '@rekindle/shared/clock/day';
import { badInput, conflict } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { ExtendPlacementInput } from '../generated/graphql.ts';
import type { PlacementAnswer } from '../outcomes.ts';
import { insertTerms, lockPlacement } from './placement.store.ts';
import { statusOn } from './placement.ts';
import { savePlacement } from './placement-day.ts';

export async function extendPlacement(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: ExtendPlacementInput,
): Promise<PlacementAnswer> {
  viewer.require('submissions:write');
  const placementId = requireId(input.placementId, 'placementId');
  return deps.database.write<PlacementAnswer>(viewer, 'extendPlacement', input, async (tx) => {
    const before = await lockPlacement(tx, placementId);
    if (before.status === 'ENDED') throw conflict('This placement has ended. Record a new one instead.');
    if (before.endDate === null) throw badInput('placementId', 'This placement has no end that could be extended.');
    if (input.endDate <= before.endDate)
      throw badInput('endDate', `endDate expects a day after ${before.endDate}, its present end.`);
    const now = deps.clock.now();
    const dates = { ...before, endDate: input.endDate, endedBy: null };
    const after = {
      ...dates,
      status: statusOn(dates, today(deps.clock, viewer.timeZone)),
      version: before.version + 1,
    };
    const term = {
      id: newId(),
      placementId,
      fromDate: addDays(before.endDate, 1),
      untilDate: input.endDate,
      pay: before.pay,
      recordedAt: now,
    };
    await insertTerms(tx, [term]);
    await savePlacement(tx, after);
    return { kind: 'accepted', placementId };
  });
}
