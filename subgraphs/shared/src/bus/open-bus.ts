import type { Logger } from 'pino';
import { assert } from '../errors/errors.ts';
import type { EventBus } from './event-bus.ts';

export interface BusOptions {
  /** Comma separated; when set, the bus is Kafka. */
  kafkaBrokers?: string;
  /** The bus database, when there is no Kafka. */
  busUrl?: string;
  clientId: string;
  /** Of a topic that comes to be. Default 4. */
  partitions?: number;
  /** Kafka only. Default 1. */
  replicationFactor?: number;
  logger?: Logger;
}

/** Kafka when brokers are named, else Postgres. Each adapter is loaded only when used. */
export async function openBus(options: BusOptions): Promise<EventBus> {
  const { kafkaBrokers, busUrl, clientId, partitions, replicationFactor, logger } = options;
  if (kafkaBrokers) {
    const { openKafkaBus } = await import('./kafka-bus.ts');
    const brokers = kafkaBrokers.split(',').map((broker) => broker.trim());
    return await openKafkaBus({ brokers, clientId, partitions, replicationFactor, logger });
  }
  assert(busUrl, 'the bus needs KAFKA_BROKERS or the URL of its own database');
  const { openPostgresBus } = await import('./postgres-bus.ts');
  return await openPostgresBus({ url: busUrl, partitions, logger });
}
