import { toJson } from '@bufbuild/protobuf';
import type { Envelope } from '@rekindle/proto/envelope';
import { type NextActionChanged, NextActionSchema } from '@rekindle/proto/matching';
import type { Transaction } from '@rekindle/shared/database/database';
import { dated } from '../fact/fact.store.ts';
import { applyNews } from '../news/apply-news.ts';

export async function onNextActionChanged(
  tx: Transaction,
  { nextAction }: NextActionChanged,
  envelope: Envelope,
): Promise<void> {
  if (!nextAction) return;
  const { candidateId } = nextAction;
  const state = toJson(NextActionSchema, nextAction);
  await applyNews(tx, [
    { candidateId, facts: [{ ...dated(envelope), kind: 'NEXT_ACTION', id: candidateId, candidateId, state }] },
  ]);
}
