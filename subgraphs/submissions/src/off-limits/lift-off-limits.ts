import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { LiftOffLimitsInput } from '../generated/graphql.ts';
import type { RuleAnswer } from '../outcomes.ts';
import { addOffLimitsEvent } from './off-limits.events.ts';
import { lockRule, updateRule } from './off-limits.store.ts';
import type { OffLimits } from './off-limits.ts';

export interface NotYours {
  kind: 'not_yours';
  liftableById: string | null;
}

export type LiftOffLimitsOutcome = RuleAnswer | NotYours;

export async function liftOffLimits(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: LiftOffLimitsInput,
): Promise<LiftOffLimitsOutcome> {
  viewer.require('submissions:write');
  const id = requireId(input.offLimitsId, 'offLimitsId');
  return deps.database.write<LiftOffLimitsOutcome>(viewer, 'liftOffLimits', input, async (tx) => {
    const rule = await lockRule(tx, id);
    if (rule.liftedAt) return { kind: 'accepted', offLimitsId: id };
    if (!mayLift(rule, viewer)) return { kind: 'not_yours', liftableById: rule.liftableById };
    const lifted = { ...rule, liftedAt: deps.clock.now(), liftedById: viewer.memberId, version: rule.version + 1 };
    await updateRule(tx, lifted);
    await addOffLimitsEvent(tx, lifted);
    return { kind: 'accepted', offLimitsId: id };
  });
}

/** Who was named, or who administers the agency: a colleague who has left must not keep a rule for ever. */
export function mayLift(rule: Pick<OffLimits, 'liftableById'>, viewer: Viewer): boolean {
  return rule.liftableById === null || rule.liftableById === viewer.memberId || viewer.has('agency:admin');
}
