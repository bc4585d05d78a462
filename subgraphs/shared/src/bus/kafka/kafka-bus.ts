import type { EventBus, Stoppable } from '../event-bus.ts';
import { connectOnce, type KafkaBusOptions, kafkaClient, within } from './kafka-client.ts';
import { lagOf } from './kafka-positions.ts';
import { kafkaSender } from './kafka-sender.ts';
import { runSubscription } from './kafka-subscription.ts';

export async function openKafkaBus(options: KafkaBusOptions): Promise<EventBus> {
  const { logger } = options;
  const kafka = kafkaClient(options);
  const admin = connectOnce(() => kafka.admin());
  const sender = kafkaSender(kafka, admin);
  const closing = new AbortController();
  const subscriptions = new Set<Stoppable>();
  return {
    publish: sender.publish,
    async subscribe(subscription) {
      const running = await runSubscription({ kafka, admin, subscription, signal: closing.signal, logger });
      const stoppable: Stoppable = {
        async stop() {
          subscriptions.delete(stoppable);
          await running.stop();
        },
      };
      subscriptions.add(stoppable);
      return stoppable;
    },
    lag: async (group) => await within(admin.get().then((connected) => lagOf(connected, group))),
    async close() {
      closing.abort();
      await Promise.all([sender.close(), ...[...subscriptions].map((subscription) => subscription.stop())]);
      await admin.end();
    },
  };
}
