import kafkajs, { type Admin } from 'kafkajs';
import { pause } from '../../clock/pause.ts';
import type { TopicSettings } from '../topics.ts';
import { connectOnce, type KafkaBusOptions, kafkaClient } from './kafka-client.ts';

export interface TopicState {
  topic: string;
  state: 'right' | 'missing' | 'made' | 'differs';
  /** In words: what it has, and what it should have. */
  differences: string[];
}

export interface PrepareOptions extends KafkaBusOptions {
  /** Copies of each record. Default: three, or as many as there are brokers. */
  replication?: number;
  /** Otherwise it only looks. */
  make: boolean;
}

/** Makes the topics that are missing, and tells of others how they differ; what is there is never changed. */
export async function prepareKafkaTopics(
  wanted: readonly TopicSettings[],
  options: PrepareOptions,
): Promise<TopicState[]> {
  const admins = connectOnce(() => kafkaClient(options).admin());
  try {
    const admin = await admins.get();
    const replication = options.replication ?? Math.min(3, (await admin.describeCluster()).brokers.length);
    const there = new Set(await admin.listTopics());
    const missing = wanted.filter(({ topic }) => !there.has(topic));
    if (options.make && missing.length > 0) await make(admin, missing, replication);
    const present = wanted.filter(({ topic }) => there.has(topic));
    return [
      ...missing.map(
        ({ topic }) => ({ topic, state: options.make ? 'made' : 'missing', differences: [] }) as TopicState,
      ),
      ...(await compare(admin, present, replication)),
    ].sort((left, right) => left.topic.localeCompare(right.topic));
  } finally {
    await admins.end();
  }
}

/** Two at the same moment are no trouble: the second finds them made. */
async function make(admin: Admin, topics: readonly TopicSettings[], replication: number): Promise<void> {
  await admin.createTopics({
    // The client's own waiting gives up while other brokers have not heard of the topic.
    waitForLeaders: false,
    topics: topics.map((settings) => ({
      topic: settings.topic,
      numPartitions: settings.partitions,
      replicationFactor: replication,
      configEntries: Object.entries(configOf(settings, replication)).map(([name, value]) => ({ name, value })),
    })),
  });
  await untilLed(
    admin,
    topics.map(({ topic }) => topic),
  );
}

async function untilLed(admin: Admin, topics: string[]): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      const { topics: found } = await admin.fetchTopicMetadata({ topics });
      if (found.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0)))
        return;
    } catch (error) {
      if (attempt >= 100) throw error;
    }
    if (attempt >= 100) throw new Error(`Kafka has no leader for ${topics.join(', ')}`);
    await pause(100);
  }
}

function configOf({ retentionMs, mostBytes }: TopicSettings, replication: number): Record<string, string> {
  return {
    'cleanup.policy': 'delete',
    'retention.ms': String(retentionMs),
    'max.message.bytes': String(mostBytes),
    // One copy may be lost, and what is written then is still stored twice.
    'min.insync.replicas': String(replication > 2 ? 2 : 1),
  };
}

async function compare(admin: Admin, topics: readonly TopicSettings[], replication: number): Promise<TopicState[]> {
  if (topics.length === 0) return [];
  const names = topics.map(({ topic }) => topic);
  const metadata = (await admin.fetchTopicMetadata({ topics: names })).topics;
  const partitionsOf = new Map(metadata.map(({ name, partitions }) => [name, partitions]));
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: names.map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name })),
  });
  const configs = new Map(resources.map(({ resourceName, configEntries }) => [resourceName, configEntries]));
  return topics.map((settings) => {
    const partitions = partitionsOf.get(settings.topic) ?? [];
    const copies = Math.min(...partitions.map(({ replicas }) => replicas.length));
    const has: Record<string, string> = { partitions: String(partitions.length), copies: String(copies) };
    for (const { configName, configValue } of configs.get(settings.topic) ?? []) has[configName] = configValue;
    const should = {
      partitions: String(settings.partitions),
      copies: String(replication),
      ...configOf(settings, replication),
    };
    const differences = Object.entries(should)
      .filter(([name, value]) => has[name] !== value)
      .map(([name, value]) => `${name} is ${has[name] ?? 'unknown'}, should be ${value}`);
    return { topic: settings.topic, state: differences.length > 0 ? 'differs' : 'right', differences };
  });
}
