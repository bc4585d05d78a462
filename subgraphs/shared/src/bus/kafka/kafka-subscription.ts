import type { Admin, Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import { backoffMs, pause } from '../../clock/pause.ts';
import type { Stoppable, Subscription } from '../event-bus.ts';
import { type Connected, retry, within } from './kafka-client.ts';
import { kafkaMember } from './kafka-member.ts';

export interface SubscriptionOptions {
  kafka: Kafka;
  admin: Connected<Admin>;
  subscription: Subscription;
  /** Of the bus: aborted when it is closed. */
  signal: AbortSignal;
  logger?: Logger;
}

/** Joins the group, and joins again whenever its consumer has ended, for whatever reason. */
export async function runSubscription(options: SubscriptionOptions): Promise<Stoppable> {
  const stopping = new AbortController();
  const settled = Promise.withResolvers<void>();
  const running = keepReading(options, AbortSignal.any([options.signal, stopping.signal]), settled.resolve);
  await Promise.race([settled.promise, running]);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function keepReading(options: SubscriptionOptions, signal: AbortSignal, onSettled: () => void): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      await read(options, signal, () => {
        failures = 0;
        onSettled();
      });
    } catch (error) {
      options.logger?.warn({ err: error, group: options.subscription.group }, 'a subscription broke and begins again');
      await pause(backoffMs(failures++, 100, 5_000), signal);
    }
  }
}

/** Ends when the signal aborts, throws when the consumer has ended by itself. */
async function read(options: SubscriptionOptions, signal: AbortSignal, onSettled: () => void): Promise<void> {
  const { kafka, admin, subscription, logger } = options;
  const topics = [...new Set(subscription.topics)];
  const consumer = kafka.consumer({
    groupId: subscription.group,
    allowAutoTopicCreation: false,
    // Longer, and others wait longer for their share when a member joins, and for its end when it stops.
    maxWaitTimeInMs: 250,
    maxBytesPerPartition: 512 * 1024,
    sessionTimeout: 10_000,
    heartbeatInterval: 1_000,
    // Whether it begins again is decided here alone: the client gives up after some errors.
    retry: { ...retry, restartOnFailure: async () => false },
  });
  const ended = new AbortController();
  const over = AbortSignal.any([signal, ended.signal]);
  const member = kafkaMember({ consumer, admin, subscription, topics, signal: over, logger });
  void member.settled.then(onSettled);
  const crashed = Promise.withResolvers<never>();
  crashed.promise.catch(() => {});
  consumer.on(consumer.events.CRASH, ({ payload }) => crashed.reject(payload.error));
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => member.assign(payload.memberAssignment));
  const working = member.work();
  const stopped = new Promise<void>((resolve) => {
    over.addEventListener('abort', () => resolve());
    if (over.aborted) resolve();
  });
  async function start(): Promise<void> {
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: async (payload) => member.take(payload),
    });
  }
  try {
    const starting = start();
    starting.catch(() => {});
    await Promise.race([starting, crashed.promise, stopped]);
    await Promise.race([crashed.promise, stopped]);
  } finally {
    ended.abort();
    await working;
    await within(consumer.disconnect()).catch((error) =>
      logger?.debug({ err: error }, 'a consumer did not end in order'),
    );
  }
}
