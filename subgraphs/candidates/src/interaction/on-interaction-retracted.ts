import { toJson } from '@bufbuild/protobuf';
import { type InteractionRetracted, InteractionSchema } from '@rekindle/proto/communications';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { dated } from '../fact/fact.store.ts';
import { applyNews } from '../news/apply-news.ts';
import { retractEntries } from '../timeline/write-entries.ts';

/** The entry stays, marked; what was derived from the conversation is derived anew without it. */
export async function onInteractionRetracted(
  tx: Transaction,
  { interaction }: InteractionRetracted,
  envelope: Envelope,
): Promise<void> {
  if (!interaction) return;
  const { candidateId, id } = interaction;
  const state = toJson(InteractionSchema, { ...interaction, retracted: true });
  await retractEntries(tx, 'INTERACTION', id);
  await applyNews(tx, [{ candidateId, facts: [{ ...dated(envelope), kind: 'INTERACTION', id, candidateId, state }] }]);
}
