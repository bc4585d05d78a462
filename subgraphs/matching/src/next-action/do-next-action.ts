import type { Transaction } from '@rekindle/shared/database/database';
import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { badInput, notFound } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { MatchingDeps } from '../context.ts';
import type { DoNextActionInput, SnoozeNextActionInput } from '../generated/graphql.ts';
import * as personStore from '../person/person.store.ts';
import * as store from './next-action.store.ts';
import type { NextAction } from './next-action.ts';
import { recheckNextActions } from './recheck.ts';

export type DoNextActionOutcome = { kind: 'accepted' | 'changed_meanwhile'; candidateId: string };
export type SnoozeNextActionOutcome = { kind: 'accepted'; candidateId: string };

/** Records the attempt; while it finds no answer the action rests. */
export async function doNextAction(
  deps: MatchingDeps,
  viewer: Viewer,
  input: DoNextActionInput,
): Promise<DoNextActionOutcome> {
  viewer.require('matching:write');
  const asked = requireId(input.candidateId, 'candidateId');
  return await deps.database.write(viewer, 'doNextAction', input, async (tx): Promise<DoNextActionOutcome> => {
    const candidateId = await seenPerson(tx, asked);
    const action = await current(tx, candidateId);
    if (action?.kind !== input.kind) return { kind: 'changed_meanwhile', candidateId };
    await store.addAttempt(tx, {
      id: newId(),
      candidateId,
      kind: action.kind,
      about: about(action),
      memberId: viewer.memberId,
    });
    await recheck(tx, candidateId);
    return { kind: 'accepted', candidateId };
  });
}

/** What an attempt was at, so that the next one is known to be another. */
const about = (action: NextAction): string | null =>
  action.evidenceKind === 'PLACEMENT' || action.evidenceKind === 'ENTRY' ? action.evidenceId : null;

/** A time that has passed wakes the action. */
export async function snoozeNextAction(
  deps: MatchingDeps,
  viewer: Viewer,
  input: SnoozeNextActionInput,
): Promise<SnoozeNextActionOutcome> {
  viewer.require('matching:write');
  const asked = requireId(input.candidateId, 'candidateId');
  return await deps.database.write(viewer, 'snoozeNextAction', input, async (tx): Promise<SnoozeNextActionOutcome> => {
    const candidateId = await seenPerson(tx, asked);
    const action = await current(tx, candidateId);
    if (!action) throw badInput('candidateId', 'There is no next action for this person that could be snoozed.');
    await store.snooze(tx, candidateId, action.kind, input.until);
    await recheck(tx, candidateId);
    return { kind: 'accepted', candidateId };
  });
}

async function current(tx: Transaction, candidateId: string): Promise<NextAction | null> {
  // As it is now: a timer may be a moment late.
  await recheck(tx, candidateId);
  return (await store.lock(tx, [candidateId])).get(candidateId)?.action ?? null;
}

/** What comes next is one for all who see the person, so it follows from everything, whoever's write it is. */
const recheck = (tx: Transaction, candidateId: string): Promise<void> =>
  pastTeamLimits(tx, () => recheckNextActions(tx, [candidateId]));

/** Whom the viewer sees; of somebody limited to another team there is nothing to do. */
async function seenPerson(tx: Transaction, asked: string): Promise<string> {
  const candidateId = await personStore.survivorOf(tx, asked);
  if ((await personStore.find(tx, [candidateId])).length === 0) throw notFound(`candidate ${asked}`);
  return candidateId;
}
