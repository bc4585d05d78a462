import type { Logger } from 'pino';
import type { Database } from '../database/transaction.ts';
import { noAgency } from '../ids/ids.ts';
import { describeFailure } from '../telemetry/failure.ts';
import { systemViewer } from '../viewer/viewer.ts';
import {
  agenciesWithDeadLetters,
  type DeadLetter,
  failDeadLetter,
  listDeadLetters,
  lockDeadLetter,
  removeDeadLetter,
} from './dead-letter.store.ts';
import { decode, type ReactionTable, tableOf } from './decode.ts';
import { erasedAmong } from './inbox.store.ts';
import { react } from './react.ts';
import type { Reaction } from './reaction.ts';

export interface RedriveOptions {
  group: string;
  database: Database;
  reactions: readonly Reaction[];
  logger?: Logger;
  /** The id of one letter. Default: all. */
  only?: string;
}

/** Hands dead letters to this consumer alone once more; those that fail again stay. */
export async function redrive(options: RedriveOptions): Promise<{ applied: number; failed: number }> {
  const { group, database } = options;
  const table = tableOf(options.reactions);
  const agencies = await database.read(systemViewer(noAgency, group), (tx) => agenciesWithDeadLetters(tx, group));
  const result = { applied: 0, failed: 0 };
  for (const { agencyId, letters } of agencies) {
    const viewer = systemViewer(agencyId, group);
    const listed = await database.read(viewer, (tx) => listDeadLetters(tx, group, letters));
    for (const letter of listed.filter(({ id }) => id === (options.only ?? id))) {
      if (await redriveOne(options, table, agencyId, letter)) result.applied++;
      else result.failed++;
    }
  }
  return result;
}

async function redriveOne(
  { group, database, logger }: RedriveOptions,
  table: ReactionTable,
  agencyId: string,
  { id }: DeadLetter,
): Promise<boolean> {
  const viewer = systemViewer(agencyId, group);
  try {
    return await database.transact(viewer, async (tx) => {
      const letter = await lockDeadLetter(tx, id);
      if (!letter) return false;
      const event = decode(table, letter);
      const subject = event?.envelope.subjectCandidateId;
      const erased = subject ? await erasedAmong(tx, [subject]) : new Set();
      if (event && !erased.has(subject)) await react(tx, event);
      await removeDeadLetter(tx, id);
      return true;
    });
  } catch (error) {
    logger?.warn(
      { failure: describeFailure(error), group, agency: agencyId, letter: id },
      'a dead letter failed again',
    );
    await database.transact(viewer, (tx) => failDeadLetter(tx, id, error));
    return false;
  }
}
