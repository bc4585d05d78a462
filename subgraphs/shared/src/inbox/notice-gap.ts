import { topicOf } from '@rekindle/proto/topics';
import type { Logger } from 'pino';
import type { Gap } from '../bus/event-bus.ts';
import type { Database } from '../database/transaction.ts';
import { newId, noAgency } from '../ids/ids.ts';
import { askRepublish } from '../republish/ask.ts';
import { counter } from '../telemetry/metrics.ts';
import { systemViewer } from '../viewer/viewer.ts';
import type { Reaction } from './reaction.ts';

const consumerGaps = counter(
  'rekindle_consumer_gaps_total',
  'Times that a consumer found events gone from the bus before it had them',
  ['group', 'topic'],
);

export interface Noticing {
  group: string;
  database: Database;
  reactions: readonly Reaction[];
  logger?: Logger;
}

/** Asks the owner of the topic to tell the present state of everything that this consumer may have missed. */
export async function noticeGap({ group, database, reactions, logger }: Noticing, gap: Gap): Promise<void> {
  const { topic, partition, from, to } = gap;
  const kinds = kindsOf(reactions, topic);
  await database.transact(systemViewer(noAgency, group), (tx) =>
    askRepublish(tx, { askId: newId(), service: group, topic, kinds }),
  );
  consumerGaps.inc({ group, topic });
  logger?.warn(
    { group, topic, partition, from: String(from), to: String(to), kinds },
    'events are gone from the bus before they were read: their records are asked for again',
  );
}

/** The kinds of aggregates whose events these reactions take from a topic. */
export function kindsOf(reactions: readonly Reaction[], topic: string): string[] {
  const rows = reactions.map(({ schema }) => topicOf(schema.typeName)).filter((row) => row.topic === topic);
  return [...new Set(rows.map(({ aggregate }) => aggregate))];
}
