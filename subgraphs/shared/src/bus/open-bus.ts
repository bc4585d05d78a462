import type { Logger } from 'pino';
import { assert } from '../errors/errors.ts';
import type { EventBus } from './event-bus.ts';
import { brokersOf } from './topics.ts';

export interface BusOptions {
  /** Comma separated; when set, the bus is Kafka. */
  kafkaBrokers?: string;
  /** The bus database, when there is no Kafka. */
  busUrl?: string;
  clientId: string;
  /** Of a topic that comes to be on Postgres. Default 4. */
  partitions?: number;
  logger?: Logger;
}

/** Kafka when brokers are named, else Postgres. Each adapter is loaded only when used. */
export async function openBus(options: BusOptions): Promise<EventBus> {
  const { kafkaBrokers, busUrl, clientId, partitions, logger } = options;
  if (kafkaBrokers) {
    const { openKafkaBus } = await import('./kafka/kafka-bus.ts');
    return await openKafkaBus({ brokers: brokersOf(kafkaBrokers), clientId, logger });
  }
  assert(busUrl, 'the bus needs KAFKA_BROKERS or the URL of its own database');
  const { openPostgresBus } = await import('./postgres-bus.ts');
  return await openPostgresBus({ url: busUrl, partitions, logger });
}
