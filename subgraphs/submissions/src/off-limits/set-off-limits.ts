import { today } from '@rekindle/shared/clock/clock';
import { badInput } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { requireClient } from '../client/client.store.ts';
import { readText } from '../client/read-client.ts';
import type { SubmissionsDeps } from '../deps.ts';
import type { SetOffLimitsInput } from '../generated/graphql.ts';
import { awaitMember } from '../member/await-member.ts';
import type { RuleAnswer } from '../outcomes.ts';
import { awaitPerson } from '../person/await-person.ts';
import { addOffLimitsEvent } from './off-limits.events.ts';
import { insertRule } from './off-limits.store.ts';
import type { OffLimits } from './off-limits.ts';

export async function setOffLimits(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: SetOffLimitsInput,
): Promise<RuleAnswer> {
  viewer.require('submissions:write');
  const rule = readRule(deps, viewer, input);
  await awaitMember(deps, viewer, rule.liftableById, 'liftableById');
  if (rule.candidateId) await awaitPerson(deps, viewer, rule.candidateId, 'candidateId');
  return deps.database.write<RuleAnswer>(viewer, 'setOffLimits', input, async (tx) => {
    await requireClient(tx, rule.clientId);
    await insertRule(tx, rule);
    await addOffLimitsEvent(tx, rule);
    return { kind: 'accepted', offLimitsId: rule.id };
  });
}

function readRule(deps: SubmissionsDeps, viewer: Viewer, input: SetOffLimitsInput): OffLimits {
  const fromDate = input.fromDate ?? today(deps.clock, viewer.timeZone);
  const untilDate = input.untilDate ?? null;
  if (untilDate !== null && untilDate < fromDate)
    throw badInput('untilDate', 'untilDate expects a day on or after the first day.');
  const candidateId = input.candidateId ? requireId(input.candidateId, 'candidateId') : null;
  if (candidateId === null && (input.scope === 'PERSON' || input.why === 'CANDIDATE_REFUSES')) {
    throw badInput('candidateId', 'candidateId is missing: this rule is about one person.');
  }
  const department = readText(input.department, 'department', 200);
  if (input.scope === 'DEPARTMENT' && department === null)
    throw badInput('department', 'department is missing: name the department.');
  return {
    id: newId(),
    clientId: requireId(input.clientId, 'clientId'),
    scope: input.scope,
    why: input.why,
    candidateId,
    department,
    fromDate,
    untilDate,
    reason: readText(input.reason, 'reason'),
    liftableById: input.liftableById ? requireId(input.liftableById, 'liftableById') : viewer.memberId,
    liftedAt: null,
    liftedById: null,
    version: 1,
    createdAt: deps.clock.now(),
  };
}
