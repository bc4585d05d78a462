import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '@rekindle/shared/database/database';
import { cancelTimers, setTimers } from '@rekindle/shared/timers/timers';
import { actionFacts } from '../facts/facts.store.ts';
import type { ActionFacts } from '../facts/facts.ts';
import { momentOf } from './calendar.ts';
import { addNextActionChanged } from './next-action.events.ts';
import * as store from './next-action.store.ts';
import { nextAction } from './next-action.ts';
import { nextChange } from './next-change.ts';

export const nextActionTimer = 'next_action';

/**
 * Asks the rules again for these people, tells what changed (as a consequence of what `as` says), and sets the timers
 * for when an answer could change by itself.
 */
export async function recheckNextActions(
  tx: Transaction,
  candidateIds: readonly string[],
  as: (candidateId: string) => Transaction = () => tx,
): Promise<void> {
  const ids = [...new Set(candidateIds)];
  if (ids.length === 0) return;
  const stored = await store.lock(tx, ids);
  const checked = [...(await actionFacts(tx, ids))].map(([id, facts]) => check(tx, facts, stored.get(id)));
  const changed = checked.flatMap((each) => each.changed ?? []);
  await store.saveMany(tx, changed);
  for (const each of changed) await addNextActionChanged(as(each.candidateId), each);
  await setTimers(
    tx,
    checked.flatMap(({ candidateId, at }) => (at ? [{ kind: nextActionTimer, key: candidateId, dueAt: at }] : [])),
  );
  await cancelTimers(
    tx,
    nextActionTimer,
    checked.filter(({ at }) => !at).map(({ candidateId }) => candidateId),
  );
}

function check(tx: Transaction, facts: ActionFacts, stored: store.StoredNextAction | undefined) {
  const candidateId = facts.profile.id;
  const moment = momentOf(tx.clock.now(), facts.timeZone);
  const action = nextAction(facts, moment);
  const same = isDeepStrictEqual(plainAction(action), plainAction(stored?.action ?? null));
  const changed = same ? null : { candidateId, version: (stored?.version ?? 0) + 1, action };
  return { candidateId, changed, at: nextChange(facts, moment, action) };
}

/** As it is after a round through the database. */
const plainAction = (action: object | null): unknown => JSON.parse(JSON.stringify(action));
