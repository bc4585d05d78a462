import { context, propagation, SpanKind, trace } from '@opentelemetry/api';
import type { Transaction } from '../database/transaction.ts';
import { failSpan } from '../telemetry/spans.ts';
import type { DecodedEvent } from './decode.ts';

const tracer = trace.getTracer('rekindle');

/** Runs an event's reactions; the events that they add name this one as their cause. */
export async function react(tx: Transaction, { envelope, message, reactions, record }: DecodedEvent): Promise<void> {
  if (reactions.length === 0) return;
  const parent = propagation.extract(context.active(), record.headers);
  const attributes = { 'messaging.destination.name': record.topic, 'messaging.message.id': envelope.eventId };
  const options = { kind: SpanKind.CONSUMER, attributes };
  await tracer.startActiveSpan(`react ${envelope.type}`, options, parent, async (span) => {
    const cause = {
      causationId: envelope.eventId,
      correlationId: envelope.correlationId || envelope.eventId,
      cause: envelope.cause,
      context: context.active(),
    };
    try {
      for (const reaction of reactions) await reaction.react({ ...tx, cause }, message, envelope);
    } catch (error) {
      failSpan(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}
