import { AgencyDeletedSchema } from '@rekindle/proto/agency';
import { RepublishDoneSchema } from '@rekindle/proto/shared';
import { topicOf } from '@rekindle/proto/topics';
import type { Transaction } from '../database/transaction.ts';
import { on, type Reaction } from '../inbox/reaction.ts';
import { topicOfService } from '../republish/ask.ts';
import { copySchema, type Projection } from './projection.ts';

/** What a copy takes in: what is known, never what follows from it, and what takes somebody or an agency away. */
export function copyReactions(projection: Projection, reactions: readonly Reaction[]): Reaction[] {
  const sources = new Set(
    projection.from.flatMap(({ service, kinds }) => kinds.map((kind) => `${topicOfService(service)} ${kind}`)),
  );
  const learnt = reactions.filter(({ schema, kind }) => {
    const { topic, aggregate, message } = topicOf(schema.typeName);
    if (kind !== 'projection' || message === AgencyDeletedSchema.typeName) return false;
    return sources.has(`${topic} ${aggregate}`) || aggregate === 'erased';
  });
  return [
    ...learnt,
    on(AgencyDeletedSchema, 'projection', (tx) => forgetAgency(tx, projection.tables)),
    on(RepublishDoneSchema, 'projection', async (tx, { askIds, topic, kind }) => {
      await tx.query(
        `update ${copySchema}.rebuild_ask set done_at = now()
         where ask_id = any ($1::uuid[]) and topic = $2 and kind = $3`,
        [askIds, topic, kind],
      );
    }),
  ];
}

/** The service's own way to delete an agency would miss the copy. */
async function forgetAgency(tx: Transaction, tables: readonly string[]): Promise<void> {
  await tx.query(`insert into ${copySchema}.rebuild_gone values ($1) on conflict do nothing`, [tx.viewer.agencyId]);
  for (const table of tables) await tx.query(`delete from ${table}`);
}
