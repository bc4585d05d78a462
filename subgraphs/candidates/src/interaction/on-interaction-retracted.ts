import { toJson } from '@bufbuild/protobuf';
import { type InteractionRetracted, InteractionSchema } from '@rekindle/proto/communications';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { doGathered } from '@rekindle/shared/inbox/gather';
import * as candidateStore from '../candidate/candidate.store.ts';
import { dated } from '../fact/fact.store.ts';
import { applyNews } from '../news/apply-news.ts';
import { retractEntries } from '../timeline/write-entries.ts';
import { unheardChange } from './heard-change.ts';
import * as replacedStore from './replaced-word.store.ts';

/** The entries stay, marked; what was derived from the conversation or said in it is as if it had not been. */
export async function onInteractionRetracted(
  tx: Transaction,
  { interaction }: InteractionRetracted,
  envelope: Envelope,
): Promise<void> {
  if (!interaction) return;
  const { candidateId, id } = interaction;
  const state = toJson(InteractionSchema, { ...interaction, retracted: true });
  await doGathered(tx);
  await retractEntries(tx, 'INTERACTION', id);
  // First the person: whoever hears something newer of them at this moment has then kept what it replaced.
  const survivor = (await candidateStore.findAliases(tx, [candidateId])).get(candidateId) ?? candidateId;
  await candidateStore.lockMany(tx, [survivor]);
  const change = unheardChange(await replacedStore.take(tx, id));
  const facts = [{ ...dated(envelope), kind: 'INTERACTION' as const, id, candidateId, state }];
  await applyNews(tx, [{ candidateId, facts, change }]);
}
