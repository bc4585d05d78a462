import { randomInt } from 'node:crypto';
import pg from 'pg';
import type { Logger } from 'pino';
import { backoffMs, pause } from '../clock/pause.ts';
import { createWakeUp, type WakeUp } from '../clock/wake-up.ts';
import type { Stoppable, Subscription } from './event-bus.ts';
import { announce, joinGroup, leavePartition, shareOf, takePartition } from './postgres-membership.ts';
import { type PartitionReader, readPartition } from './postgres-reader.ts';

export interface GroupTopic {
  id: number;
  topic: string;
  partitionIds: readonly number[];
}

export interface SubscriptionOptions {
  url: string;
  pool: pg.Pool;
  groupTopics: GroupTopic[];
  subscription: Subscription;
  logger?: Logger;
}

const lookAgainMs = 1_000;

/** Keeps one connection that listens and holds this member's locks; begins again when it breaks. */
export function runSubscription(options: SubscriptionOptions): Stoppable {
  const stopping = new AbortController();
  const running = keepReading(options, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function keepReading(options: SubscriptionOptions, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    const client = new pg.Client({ connectionString: options.url, connectionTimeoutMillis: 5_000, keepAlive: true });
    const readers = new Map<number, PartitionReader>();
    const wakeUp = createWakeUp();
    let broken: unknown;
    client.on('error', (error) => {
      broken = error;
      wakeUp.wake();
    });
    client.on('notification', ({ channel, payload }) => {
      if (channel === 'bus') readers.get(Number(payload))?.wake();
      else if (options.groupTopics.some(({ id }) => String(id) === payload)) wakeUp.wake();
    });
    try {
      await client.connect();
      await client.query('listen bus; listen bus_group');
      const member = randomInt(1, 2 ** 31 - 1);
      for (const { id } of options.groupTopics) await joinGroup(client, id, member);
      failures = 0;
      while (!signal.aborted && !broken) await shareAndWait(options, client, member, readers, wakeUp, signal);
      if (broken) throw broken;
    } catch (error) {
      // A client that never connected keeps its queries for ever: nothing may be asked of it any more.
      broken ??= error;
      options.logger?.warn({ err: error, group: options.subscription.group }, 'a subscription broke and begins again');
      await pause(backoffMs(failures++, 50, 5_000), signal);
    } finally {
      await Promise.all([...readers.values()].map((reader) => reader.stop()));
      if (!broken) for (const { id } of options.groupTopics) await announce(client, id).catch(() => {});
      await client.end().catch(() => {});
    }
  }
}

async function shareAndWait(
  options: SubscriptionOptions,
  client: pg.Client,
  member: number,
  readers: Map<number, PartitionReader>,
  wakeUp: WakeUp,
  signal: AbortSignal,
): Promise<void> {
  let waiting = false;
  for (const groupTopic of options.groupTopics) {
    if (await shareTopic(options, client, member, readers, groupTopic)) waiting = true;
  }
  // A notification may be lost with a connection: what is behind is looked up as well.
  for (const partitionId of await partitionsBehind(client, options.groupTopics)) readers.get(partitionId)?.wake();
  await wakeUp.wait(waiting ? 50 : lookAgainMs, signal);
}

/** True while a partition of this member's share is still held by another. */
async function shareTopic(
  options: SubscriptionOptions,
  client: pg.Client,
  member: number,
  readers: Map<number, PartitionReader>,
  { id, topic, partitionIds }: GroupTopic,
): Promise<boolean> {
  const share = new Set(await shareOf(client, id, member, partitionIds));
  let waiting = false;
  for (const [partition, partitionId] of partitionIds.entries()) {
    const reader = readers.get(partitionId);
    if (reader && !share.has(partitionId)) {
      await reader.stop();
      readers.delete(partitionId);
      await leavePartition(client, id, partitionId);
      await announce(client, id);
    } else if (!reader && share.has(partitionId)) {
      if (!(await takePartition(client, id, partitionId))) waiting = true;
      else {
        const { pool, logger, subscription } = options;
        const { onBatch } = subscription;
        readers.set(
          partitionId,
          readPartition({ pool, groupTopicId: id, partitionId, topic, partition, onBatch, logger }),
        );
      }
    }
  }
  return waiting;
}

async function partitionsBehind(client: pg.Client, groupTopics: GroupTopic[]): Promise<number[]> {
  const { rows } = await client.query(
    `select g.partition_id from group_position g join topic_partition p on p.id = g.partition_id
     where g.group_topic_id = any ($1) and g.next_offset < p.next_offset`,
    [groupTopics.map(({ id }) => id)],
  );
  return rows.map((row) => row.partition_id);
}
