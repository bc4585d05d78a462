import { RepublishAskedSchema } from '@rekindle/proto/shared';
import type { Transaction } from '../database/transaction.ts';
import { addEvent, Cause } from '../outbox/outbox.ts';

export interface Ask {
  askId: string;
  /** Who asks. */
  service: string;
  /** The owner's. */
  topic: string;
  kinds: string[];
  /** Default: the owner's own rate. */
  perSecond?: number;
}

/** In a transaction of no agency: the owner tells the present state of all agencies. */
export async function askRepublish(tx: Transaction, ask: Ask): Promise<void> {
  const { askId, service, topic, kinds, perSecond = 0 } = ask;
  await addEvent(tx, {
    schema: RepublishAskedSchema,
    message: { askId, service, topic, kinds, perSecond },
    aggregate: { type: 'republish', id: askId, version: 1 },
    // Nothing has happened: nobody but its reader is to be told.
    cause: Cause.REPUBLISH,
  });
}

/** `candidates` owns `rekindle.candidates.v1`. */
export const topicOfService = (service: string): string => `rekindle.${service}.v1`;
export const sharedTopic = topicOfService('shared');
