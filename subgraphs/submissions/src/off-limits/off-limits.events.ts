import { OffLimitsChangedSchema } from '@rekindle/proto/submissions';
import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { reaching } from './off-limits.store.ts';
import type { OffLimits } from './off-limits.ts';

export async function addOffLimitsEvent(tx: Transaction, rule: OffLimits): Promise<void> {
  // What a rule reaches is the same for all, whoever changes it.
  const [reached] = await pastTeamLimits(tx, (all) => reaching(all, [rule]));
  await addEvent(tx, {
    schema: OffLimitsChangedSchema,
    message: {
      offLimits: {
        id: rule.id,
        clientId: rule.clientId,
        scope: rule.scope,
        why: rule.why,
        candidateId: rule.candidateId ?? '',
        department: rule.department ?? '',
        fromDate: rule.fromDate,
        untilDate: rule.untilDate ?? '',
        reason: rule.reason ?? '',
        liftedByMemberId: rule.liftableById ?? '',
        lifted: rule.liftedAt !== null,
        clientName: reached?.clientName ?? '',
        clientNames: [...(reached?.clientNames ?? [])],
        clientIds: [...(reached?.clientIds ?? [])],
        clientGroupId: reached?.clientGroupId ?? '',
      },
    },
    about: [rule.clientId],
    aggregate: { type: 'off_limits', id: rule.id, version: rule.version },
    ...(rule.candidateId ? { subjectCandidateId: rule.candidateId } : {}),
  });
}
