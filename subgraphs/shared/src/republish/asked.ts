import { type RepublishAsked, RepublishAskedSchema } from '@rekindle/proto/shared';
import type { Transaction } from '../database/transaction.ts';
import { on, type Reaction } from '../inbox/reaction.ts';
import type { Snapshots } from '../ops/republish.ts';
import { sharedTopic, topicOfService } from './ask.ts';
import { defaultPerSecond, startRun } from './runs.ts';

/** Asks travel as what is told again, which only projections take: they bring about nothing but that. */
export function onRepublishAsked(service: string, snapshots: Snapshots): Reaction {
  return on(RepublishAskedSchema, 'projection', async (tx: Transaction, asked: RepublishAsked) => {
    for (const kind of kindsAsked(service, snapshots, asked)) {
      await startRun(tx, { kind, askId: asked.askId, perSecond: asked.perSecond || defaultPerSecond });
    }
  });
}

function kindsAsked(service: string, snapshots: Snapshots, asked: RepublishAsked): string[] {
  const all = Object.keys(snapshots);
  if (asked.topic === topicOfService(service)) return all.filter((kind) => asked.kinds.includes(kind));
  if (asked.topic !== sharedTopic) return [];
  // Asks that were lost before this service read them may have been for anything that it owns.
  if (asked.service === service && asked.kinds.includes('republish')) return all;
  return all.filter((kind) => kind === 'erased' && asked.kinds.includes(kind));
}
