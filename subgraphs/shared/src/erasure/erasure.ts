import { timestampDate, timestampFromDate } from '@bufbuild/protobuf/wkt';
import { SubjectErasedSchema } from '@rekindle/proto/shared';
import type { Transaction } from '../database/transaction.ts';
import { doGathered } from '../inbox/gather.ts';
import { addTombstone } from '../inbox/inbox.store.ts';
import { on, type Reaction } from '../inbox/reaction.ts';
import type { Snapshot } from '../ops/republish.ts';
import { addEvent } from '../outbox/outbox.ts';

/** Removes what a service knows of a person from others. It is called again when it is told again, and must then find nothing to do. */
export type Forget = (tx: Transaction, candidateId: string) => Promise<void>;

/**
 * From this transaction on the service knows the person no more, and takes in nothing about them. Everybody else hears
 * of it: each service remembers who was erased, so that one that is restored from an old copy learns it again.
 */
export async function eraseSubject(tx: Transaction, candidateId: string, forget: Forget): Promise<void> {
  const erasedAt = await addTombstone(tx, candidateId, tx.clock.now());
  await forget(tx, candidateId);
  await tellErased(tx, candidateId, erasedAt);
}

/** Forgets what these tables hold of a person; each with the columns that may name one. */
export function forgetIn(tables: Readonly<Record<string, readonly string[]>>): Forget {
  return async (tx, candidateId) => {
    for (const [table, columns] of Object.entries(tables)) {
      await tx.query(`delete from ${table} where ${columns.map((column) => `${column} = $1`).join(' or ')}`, [
        candidateId,
      ]);
    }
  };
}

/** Those who were erased stay so in a service that hears of it late, or hears of it again. */
export function onSubjectErased(forget: Forget): Reaction {
  return on(SubjectErasedSchema, 'projection', async (tx, { candidateId, erasedAt }) => {
    // What earlier events of the batch have yet to write would stand there again after it.
    await doGathered(tx);
    await addTombstone(tx, candidateId, erasedAt ? timestampDate(erasedAt) : tx.clock.now());
    await forget(tx, candidateId);
  });
}

/** What each service can tell again, whoever erased: the tombstones outlive a restore of any one of them. */
export const erasedSnapshot: Snapshot = {
  table: 'tombstone',
  idColumn: 'candidate_id',
  async tell(tx, ids) {
    const rows = await tx.query<{ id: string; erasedAt: Date }>(
      'select candidate_id as id, erased_at as "erasedAt" from tombstone where candidate_id = any ($1::uuid[]) order by 1',
      [ids],
    );
    for (const { id, erasedAt } of rows) await tellErased(tx, id, erasedAt);
  },
};

// Without a subject: a service that has the tombstone would drop it, and what was restored beside it would stay.
const tellErased = (tx: Transaction, candidateId: string, erasedAt: Date) =>
  addEvent(tx, {
    schema: SubjectErasedSchema,
    message: { candidateId, erasedAt: timestampFromDate(erasedAt) },
    aggregate: { type: 'erased', id: candidateId, version: 1 },
  });
