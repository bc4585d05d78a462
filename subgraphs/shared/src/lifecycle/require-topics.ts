import { prepareTopics, type TopicSettings } from '../bus/topics.ts';
import { ConfigError } from '../config/config.ts';
import type { Logger } from '../telemetry/logger.ts';

export interface TopicsNeeded {
  name: string;
  environment: string;
  kafkaBrokers?: string;
  /** Default: all of the product. */
  wanted?: readonly TopicSettings[];
  logger: Logger;
}

/** Nothing begins on Kafka before its topics are there. On a developer's machine they are made, elsewhere by an operator. */
export async function requireTopics(needed: TopicsNeeded): Promise<void> {
  const { name: clientId, environment, kafkaBrokers, wanted, logger } = needed;
  const make = environment === 'local';
  const states = await prepareTopics({ kafkaBrokers, clientId, make, wanted, logger });
  for (const { topic, state, differences } of states) {
    if (state === 'made') logger.info({ topic }, 'the topic was made');
    if (state === 'differs') logger.warn({ topic, differences }, 'the topic is not as it should be');
  }
  const missing = states.filter(({ state }) => state === 'missing').map(({ topic }) => topic);
  if (missing.length === 0) return;
  throw new ConfigError([
    `Kafka at ${kafkaBrokers} lacks ${missing.join(', ')}. Make them by "node src/main.ts ops topics" of any service.`,
  ]);
}
