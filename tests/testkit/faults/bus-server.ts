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

const kafkaBrokers = process.env.KAFKA_BROKERS;

/** The adapters that can be had on this machine; `describe.each(adapters)`. */
export const adapters: readonly Adapter[] = kafkaBrokers ? ['embedded', 'kafka'] : ['embedded'];
if (!kafkaBrokers) process.stderr.write('Without Kafka: KAFKA_BROKERS is not set.\n');

/** A bus of this test's own, or the Kafka that all share. */
export async function startBusServer(adapter: Adapter): Promise<BusServer> {
  if (adapter === 'kafka') return { address: { kafkaBrokers }, close: async () => {} };
  const { busUrl, close } = await testBus();
  return { address: { busUrl }, close };
}
