import { type Topic, topicNames } from './topics.ts';

export interface TopicSettings {
  topic: Topic;
  partitions: number;
  retentionMs: number;
  /** Of one record or one batch of them. */
  mostBytes: number;
}

const dayMs = 24 * 3_600_000;

/**
 * How each topic is made on Kafka. None is compacted: several kinds of events share a key, so the last one is not all
 * there is to know; offsets without holes are how a consumer notices what it has missed; and nobody's data may stay
 * on the bus for longer than these seven days. A consumer that comes too late asks for a republish instead.
 */
const usual = { partitions: 6, retentionMs: 7 * dayMs, mostBytes: 8 * 1_048_576 };

/** Where it differs. The number of partitions can't be changed later: it decides where a key is. */
const special: Partial<Record<Topic, Partial<typeof usual>>> = {
  'rekindle.agency.v1': { partitions: 3 },
};

export const topicSettings: readonly TopicSettings[] = topicNames.map((topic) => ({
  topic,
  ...usual,
  ...special[topic],
}));
