import pg from 'pg';
import type { Logger } from 'pino';
import { assert } from '../errors/errors.ts';
import type { BusRecord, EventBus, PartitionLag, Stoppable, Subscription } from './event-bus.ts';
import { inTurn } from './in-turn.ts';
import { partitionOf } from './partition-of.ts';
import { type GroupTopic, runSubscription } from './postgres-subscription.ts';
import { postgresTopics } from './postgres-topics.ts';
import { trimBus } from './postgres-trim.ts';

export interface PostgresBusOptions {
  /** Not through a transaction pooler: it listens and holds session locks. */
  url: string;
  /** Of a topic that comes to be. Default 4. */
  partitions?: number;
  /** Records are kept this long. Default 7 days. */
  retentionMs?: number;
  logger?: Logger;
}

const defaultRetentionMs = 7 * 24 * 3_600_000;
const trimEveryMs = 3_600_000;

export async function openPostgresBus(options: PostgresBusOptions): Promise<EventBus> {
  const { url, logger } = options;
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 5_000, keepAlive: true });
  pool.on('error', (error) => logger?.warn({ err: error }, 'an idle connection to the bus broke'));
  const topics = postgresTopics(pool, options.partitions ?? 4);
  const subscriptions = new Set<Stoppable>();
  const closing = new AbortController();
  const trimming = setInterval(() => {
    trimBus(pool, options.retentionMs ?? defaultRetentionMs).catch((error) =>
      logger?.warn({ err: error }, 'old records could not be removed from the bus'),
    );
  }, trimEveryMs);
  trimming.unref();

  async function append(records: readonly BusRecord[]): Promise<void> {
    const partitionIds = await Promise.all(
      records.map(async ({ topic, key }) => {
        const ids = await topics.partitionsOf(topic);
        return ids[partitionOf(key, ids.length)];
      }),
    );
    await pool.query('select append_records($1, $2, $3, $4)', [
      partitionIds,
      records.map((record) => record.key),
      records.map((record) => Buffer.from(record.value)),
      records.map((record) => JSON.stringify(record.headers)),
    ]);
  }

  /** Sets the positions of a group that the topic has not seen before. */
  async function enter(group: string, topic: string, from: 'start' | 'end'): Promise<GroupTopic> {
    const partitionIds = await topics.partitionsOf(topic);
    await pool.query(
      `insert into group_topic (group_name, topic, began_at_end) values ($1, $2, $3) on conflict do nothing`,
      [group, topic, from === 'end'],
    );
    const { rows } = await pool.query('select id from group_topic where group_name = $1 and topic = $2', [
      group,
      topic,
    ]);
    const id: number = rows[0].id;
    await pool.query(
      `insert into group_position (group_topic_id, partition_id, next_offset)
       select $1, id, case when $3 then next_offset else 0 end from topic_partition where topic = $2
       on conflict do nothing`,
      [id, topic, from === 'end'],
    );
    return { id, topic, partitionIds };
  }

  async function subscribe(subscription: Subscription): Promise<Stoppable> {
    assert(subscription.topics.length > 0, `the group ${subscription.group} must name a topic`);
    const groupTopics: GroupTopic[] = [];
    for (const topic of new Set(subscription.topics)) {
      groupTopics.push(await enter(subscription.group, topic, subscription.from ?? 'start'));
    }
    const running = runSubscription({ url, pool, groupTopics, subscription, logger });
    const stoppable: Stoppable = {
      async stop() {
        subscriptions.delete(stoppable);
        await running.stop();
      },
    };
    subscriptions.add(stoppable);
    return stoppable;
  }

  async function lag(group: string): Promise<PartitionLag[]> {
    const { rows } = await pool.query(
      `select p.topic, p.partition, g.next_offset as position, p.next_offset as "end"
       from group_topic t join group_position g on g.group_topic_id = t.id join topic_partition p on p.id = g.partition_id
       where t.group_name = $1 order by p.topic, p.partition`,
      [group],
    );
    return rows.map(({ topic, partition, ...row }) => {
      const [position, end] = [BigInt(row.position), BigInt(row.end)];
      return { topic, partition, position, end, records: Number(end - position) };
    });
  }

  return {
    publish: inTurn(append, closing.signal),
    subscribe,
    lag,
    async close() {
      clearInterval(trimming);
      closing.abort(new Error('the bus is closed'));
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()));
      await pool.end();
    },
  };
}
