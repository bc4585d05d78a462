import { topicSettings } from '@rekindle/proto/topic-settings';
import type { Logger } from 'pino';
import type { TopicState } from './kafka/kafka-topics.ts';

export interface TopicSettings {
  topic: string;
  partitions: number;
  retentionMs: number;
  /** Of one record or one batch of them. */
  mostBytes: number;
}

export interface TopicsOptions {
  /** Comma separated. Without them the bus is on Postgres, where topics come to be when they are first used. */
  kafkaBrokers?: string;
  clientId: string;
  make: boolean;
  replication?: number;
  /** Default: all of the product. */
  wanted?: readonly TopicSettings[];
  logger?: Logger;
}

/** Looks at the topics, and makes those that are missing when it should. Nothing to do gives an empty list. */
export async function prepareTopics(options: TopicsOptions): Promise<TopicState[]> {
  const { kafkaBrokers, wanted = topicSettings, ...others } = options;
  if (!kafkaBrokers) return [];
  const { prepareKafkaTopics } = await import('./kafka/kafka-topics.ts');
  return await prepareKafkaTopics(wanted, { ...others, brokers: brokersOf(kafkaBrokers) });
}

export const brokersOf = (commaSeparated: string): string[] => commaSeparated.split(',').map((broker) => broker.trim());
