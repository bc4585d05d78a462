import { sharedKafka, whyNoKafka } from '../kafka-server.ts';
import { testBus } from '../postgres.ts';

export type Adapter = 'embedded' | 'kafka';

/** What `openBus` needs to reach the bus. */
export interface BusAddress {
  busUrl?: string;
  kafkaBrokers?: string;
}

export interface BusServer {
  address: BusAddress;
  close(): Promise<void>;
}

const missing = process.env.KAFKA_BROKERS ? undefined : await whyNoKafka();
if (missing) process.stderr.write(`skipped: faults on Kafka, since ${missing}\n`);

/** Those that can be had on this machine. */
export const adapters: readonly Adapter[] = missing ? ['embedded'] : ['embedded', 'kafka'];

/** A bus of this test's own, or the one Kafka of this process. */
export async function startBusServer(adapter: Adapter): Promise<BusServer> {
  if (adapter === 'kafka') {
    const kafka = await sharedKafka();
    if ('missing' in kafka) throw new Error(kafka.missing);
    return { address: { kafkaBrokers: kafka.brokers }, close: async () => {} };
  }
  const { busUrl, close } = await testBus();
  return { address: { busUrl }, close };
}
