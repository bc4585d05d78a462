import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '@rekindle/shared/database/database';
import { cancelTimer, setTimer } from '@rekindle/shared/timers/timers';
import { actionFacts } from '../facts/facts.store.ts';
import type { ActionFacts } from '../facts/facts.ts';
import { momentOf } from './calendar.ts';
import { addNextActionChanged } from './next-action.events.ts';
import * as store from './next-action.store.ts';
import { nextAction } from './next-action.ts';
import { nextChange } from './next-change.ts';

export const nextActionTimer = 'next_action';

/** Asks the rules again for these people, tells what changed, and sets the timer for when the answer could change by itself. */
export async function recheckNextActions(tx: Transaction, candidateIds: readonly string[]): Promise<void> {
  const ids = [...new Set(candidateIds)];
  if (ids.length === 0) return;
  const stored = await store.lock(tx, ids);
  for (const [id, facts] of await actionFacts(tx, ids)) await recheckOne(tx, facts, stored.get(id) ?? null);
}

async function recheckOne(tx: Transaction, facts: ActionFacts, stored: store.StoredNextAction | null): Promise<void> {
  const candidateId = facts.profile.id;
  const moment = momentOf(tx.clock.now(), facts.timeZone);
  const action = nextAction(facts, moment);
  const before = stored?.action ?? null;
  if (!isDeepStrictEqual(plainAction(action), plainAction(before))) {
    const changed = { candidateId, version: (stored?.version ?? 0) + 1, action };
    await store.save(tx, changed);
    await addNextActionChanged(tx, changed);
  }
  const at = nextChange(facts, moment, action);
  if (at) await setTimer(tx, { kind: nextActionTimer, key: candidateId, dueAt: at });
  else if (stored) await cancelTimer(tx, nextActionTimer, candidateId);
}

/** As it is after a round through the database. */
const plainAction = (action: object | null): unknown => JSON.parse(JSON.stringify(action));
