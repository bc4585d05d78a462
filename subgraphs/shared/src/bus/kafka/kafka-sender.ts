import kafkajs, { type Admin, type Kafka, type Message } from 'kafkajs';
import type { BusRecord, EventBus } from '../event-bus.ts';
import { inTurn } from '../in-turn.ts';
import { type Connected, connectOnce } from './kafka-client.ts';

export interface KafkaSender {
  publish: EventBus['publish'];
  close(): Promise<void>;
}

interface Part {
  topic: string;
  messages: Message[];
  bytes: number;
}

/** Of one request. A broker refuses batches over the topic's limit, which is eight times as much. */
const mostBytes = 1_000_000;

/**
 * One call of `publish` after another, so that two never interleave the records of a key. A request carries the
 * records of one partition: where one request spans several, kafkajs 2.2.4 forgets those whose leader moves in the
 * middle of it, and sends others twice.
 */
export function kafkaSender(kafka: Kafka, admin: Connected<Admin>): KafkaSender {
  const producers = connectOnce(() => kafka.producer({ idempotent: true, allowAutoTopicCreation: false }));
  const partitionOf = kafkajs.Partitioners.DefaultPartitioner();
  const sizes = new Map<string, { partitionId: number }[]>();
  const closing = new AbortController();

  async function sizeOf(topic: string): Promise<{ partitionId: number }[]> {
    const known = sizes.get(topic);
    if (known) return known;
    const { topics } = await (await admin.get()).fetchTopicMetadata({ topics: [topic] });
    const found = (topics[0]?.partitions ?? []).map(({ partitionId }) => ({ partitionId }));
    if (found.length === 0) throw new Error(`the topic ${topic} does not exist; "ops topics" makes it`);
    sizes.set(topic, found);
    return found;
  }

  /** By partition, and each partition's records in pieces that a broker takes. */
  async function partsOf(records: readonly BusRecord[]): Promise<Part[][]> {
    const parts = new Map<string, Part[]>();
    for (const { topic, key, value, headers } of records) {
      const partitionMetadata = await sizeOf(topic);
      const message = { key, value: Buffer.from(value), headers, partition: 0 };
      message.partition = partitionOf({
        topic,
        partitionMetadata: partitionMetadata as never,
        message: { key, value: null },
      });
      const name = `${topic}/${message.partition}`;
      const ofPartition = parts.get(name) ?? [];
      parts.set(name, ofPartition);
      let part = ofPartition.at(-1);
      if (!part || part.bytes + value.byteLength > mostBytes) {
        part = { topic, messages: [], bytes: 0 };
        ofPartition.push(part);
      }
      part.messages.push(message);
      part.bytes += value.byteLength;
    }
    return [...parts.values()];
  }

  async function send(records: readonly BusRecord[]): Promise<void> {
    const parts = await partsOf(records);
    const producer = await producers.get();
    const sent = await Promise.allSettled(
      parts.map(async (ofPartition) => {
        for (const { topic, messages } of ofPartition) {
          await producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages }] });
        }
      }),
    );
    const failed = sent.find((result) => result.status === 'rejected');
    if (!failed) return;
    // What the broker has of it is not known, so this producer's count of records may be wrong from here on.
    producers.discard();
    throw failed.reason;
  }

  return {
    publish: inTurn(send, closing.signal),
    async close() {
      closing.abort(new Error('the bus is closed'));
      await producers.end();
    },
  };
}
