import type { Logger } from 'pino';
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

export async function openBus(options: BusOptions): Promise<EventBus> {
  throw new Error(options.clientId);
}
