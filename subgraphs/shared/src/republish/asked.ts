import { type RepublishAsked, RepublishAskedSchema } from '@rekindle/proto/shared';
import type { Logger } from 'pino';
import type { Transaction } from '../database/transaction.ts';
import { on, type Reaction } from '../inbox/reaction.ts';
import type { Snapshots } from '../ops/republish.ts';
import { sharedTopic, topicOfService } from './ask.ts';
import { defaultPerSecond, startRun } from './runs.ts';

/** Asks travel as what is told again, which only projections take: they bring about nothing but that. */
export function onRepublishAsked(service: string, snapshots: Snapshots, logger?: Logger): Reaction {
  return on(RepublishAskedSchema, 'projection', async (tx: Transaction, asked: RepublishAsked) => {
    const unknown = asked.topic === topicOfService(service) ? asked.kinds.filter((kind) => !snapshots[kind]) : [];
    // Never answered as told: whoever rebuilds would put an empty copy in the place of what is there.
    if (unknown.length > 0)
      logger?.warn({ askId: asked.askId, by: asked.service, unknown }, 'kinds are asked for that nobody here can tell');
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
