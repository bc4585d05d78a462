import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { addOffLimitsEvent } from './off-limits.events.ts';
import { lockRulesOfGroup, updateRule } from './off-limits.store.ts';

/** A rule travels with the names of its client: when they change, those who compare employers must hear. */
export async function repeatRules(tx: Transaction, clientGroupId: string): Promise<void> {
  await pastTeamLimits(tx, async (all) => {
    for (const rule of await lockRulesOfGroup(all, clientGroupId)) {
      const repeated = { ...rule, version: rule.version + 1 };
      await updateRule(all, repeated);
      await addOffLimitsEvent(all, repeated);
    }
  });
}
