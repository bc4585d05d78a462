import { type Admin, type EachBatchPayload, Kafka, type KafkaMessage, logLevel, type Producer } from 'kafkajs';
import type { Logger } from 'pino';
import { backoffMs, pause } from '../clock/pause.ts';
import type { BusRecord, EventBus, PartitionLag, Stoppable, StoredRecord, Subscription } from './event-bus.ts';

export interface KafkaBusOptions {
  brokers: string[];
  clientId: string;
  partitions?: number;
  replicationFactor?: number;
  logger?: Logger;
}

const batchSize = 500;
const heartbeatMs = 2_000;
// With fewer retries a restarting broker ends in a crash of the consumer and a failed send.
const retry = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 1_000_000 };

/** The only file that knows kafkajs. */
export async function openKafkaBus(options: KafkaBusOptions): Promise<EventBus> {
  process.env.KAFKAJS_NO_PARTITIONER_WARNING = '1';
  const { logger } = options;
  const kafka = new Kafka({
    clientId: options.clientId,
    brokers: options.brokers,
    retry,
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => logger?.debug({ kafka: entry.log.message }, 'kafka'),
  });
  const connectAdmin = connectOnce<Admin>(() => kafka.admin());
  const connectProducer = connectOnce<Producer>(() =>
    kafka.producer({ idempotent: true, allowAutoTopicCreation: false }),
  );
  const subscriptions = new Set<Stoppable>();
  const ensured = new Set<string>();

  async function ensureTopics(names: Iterable<string>): Promise<void> {
    const missing = [...new Set(names)].filter((name) => !ensured.has(name));
    if (missing.length === 0) return;
    const admin = await connectAdmin.get();
    const { partitions = 4, replicationFactor = 1 } = options;
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map((topic) => ({ topic, numPartitions: partitions, replicationFactor })),
    });
    for (const name of missing) ensured.add(name);
  }

  async function publish(records: readonly BusRecord[]): Promise<void> {
    if (records.length === 0) return;
    await ensureTopics(records.map((record) => record.topic));
    const byTopic = Map.groupBy(records, (record) => record.topic);
    const producer = await connectProducer.get();
    await producer.sendBatch({
      acks: -1,
      topicMessages: [...byTopic].map(([topic, ofTopic]) => ({
        topic,
        messages: ofTopic.map(({ key, value, headers }) => ({ key, value: Buffer.from(value), headers })),
      })),
    });
  }

  /** A new group's positions are set before it joins, so that nothing published after `subscribe` is missed. */
  async function enterAtEnd(groupId: string, topics: string[]): Promise<void> {
    const admin = await connectAdmin.get();
    const positions = await admin.fetchOffsets({ groupId, topics });
    for (const { topic, partitions } of positions) {
      if (partitions.some(({ offset }) => offset !== '-1')) continue;
      const ends = await admin.fetchTopicOffsets(topic);
      await admin.setOffsets({
        groupId,
        topic,
        partitions: ends.map(({ partition, high }) => ({ partition, offset: high })),
      });
    }
  }

  async function subscribe(subscription: Subscription): Promise<Stoppable> {
    const topics = [...new Set(subscription.topics)];
    await ensureTopics(topics);
    if (subscription.from === 'end') await enterAtEnd(subscription.group, topics);
    const consumer = kafka.consumer({
      groupId: subscription.group,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 250,
      sessionTimeout: 10_000,
      heartbeatInterval: heartbeatMs,
      retry: { ...retry, restartOnFailure: async () => true },
    });
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: subscription.from !== 'end' });
    const joined = new Promise<void>((resolve) => void consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
    const stopping = new AbortController();
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 4,
      eachBatch: async (payload) => {
        const { topic, partition, messages } = payload.batch;
        for (let start = 0; start < messages.length; start += batchSize) {
          const chunk = messages.slice(start, start + batchSize);
          if (!(await handleChunk(subscription, payload, chunk, stopping.signal, logger))) return;
          const last = chunk.at(-1) as KafkaMessage;
          payload.resolveOffset(last.offset);
          await consumer.commitOffsets([{ topic, partition, offset: (BigInt(last.offset) + 1n).toString() }]);
        }
      },
    });
    await joined;
    const stoppable: Stoppable = {
      async stop() {
        subscriptions.delete(stoppable);
        stopping.abort();
        await consumer.disconnect();
      },
    };
    subscriptions.add(stoppable);
    return stoppable;
  }

  async function lag(groupId: string): Promise<PartitionLag[]> {
    const admin = await connectAdmin.get();
    const lags: PartitionLag[] = [];
    for (const { topic, partitions } of await admin.fetchOffsets({ groupId })) {
      const ends = new Map((await admin.fetchTopicOffsets(topic)).map((end) => [end.partition, end]));
      for (const { partition, offset } of partitions) {
        const known = ends.get(partition);
        const position = BigInt((offset === '-1' ? known?.low : offset) ?? 0);
        const end = BigInt(known?.high ?? 0);
        lags.push({ topic, partition, position, end, records: Number(end - position) });
      }
    }
    return lags.sort((left, right) => left.topic.localeCompare(right.topic) || left.partition - right.partition);
  }

  return {
    publish,
    subscribe,
    lag,
    async close() {
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()));
      await Promise.all([connectAdmin.end(), connectProducer.end()]);
    },
  };
}

/** Tries the same records until they succeed; false when the partition was taken away or the end has come. */
async function handleChunk(
  subscription: Subscription,
  { batch, heartbeat, isRunning, isStale }: EachBatchPayload,
  messages: KafkaMessage[],
  signal: AbortSignal,
  logger?: Logger,
): Promise<boolean> {
  const { topic, partition } = batch;
  const records = messages.map((message) => recordOf(topic, partition, message));
  const beating = setInterval(() => void heartbeat().catch(() => {}), heartbeatMs);
  try {
    for (let failures = 0; isRunning() && !isStale() && !signal.aborted; failures++) {
      try {
        await subscription.onBatch({ records });
        return true;
      } catch (error) {
        logger?.warn({ err: error, topic, partition }, 'a batch failed and comes again');
        await pause(backoffMs(failures, 50, 5_000), signal);
      }
    }
    return false;
  } finally {
    clearInterval(beating);
  }
}

function recordOf(topic: string, partition: number, message: KafkaMessage): StoredRecord {
  const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]);
  return {
    topic,
    partition,
    offset: BigInt(message.offset),
    key: message.key?.toString() ?? '',
    value: message.value ?? new Uint8Array(),
    headers: Object.fromEntries(headers),
  };
}

function connectOnce<T extends { connect(): Promise<void>; disconnect(): Promise<void> }>(make: () => T) {
  let connecting: Promise<T> | undefined;
  return {
    get(): Promise<T> {
      connecting ??= (async () => {
        const made = make();
        await made.connect();
        return made;
      })();
      connecting.catch(() => (connecting = undefined));
      return connecting;
    },
    async end(): Promise<void> {
      await (await connecting)?.disconnect();
    },
  };
}
