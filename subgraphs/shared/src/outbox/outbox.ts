import { create, type DescMessage, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { context, propagation } from '@opentelemetry/api';
import { Cause, EnvelopeSchema } from '@rekindle/proto/envelope';
import { topicOf } from '@rekindle/proto/topics';
import type { Transaction } from '../database/transaction.ts';
import { isId, newId } from '../ids/ids.ts';
import { schemaVersionOf } from '../inbox/schema-version.ts';

export { Cause } from '@rekindle/proto/envelope';

export interface NewEvent<Desc extends DescMessage = DescMessage> {
  schema: Desc;
  message: MessageInitShape<Desc>;
  /** Lock the aggregate's row before: events of one aggregate are sent in the order in which they are added. */
  aggregate: { type: string; id: string; version: number };
  /** The person that the event is about; consumers drop events about an erased person. */
  subjectCandidateId?: string;
  /** Other people, clients and jobs that it tells of: who may not see one of them is not told of the event. */
  about?: readonly string[];
  /** For what changes a limit, which those must hear of who could see the record before. Default: what is limited now. */
  limitedToTeamIds?: readonly string[];
  /** Default: now by the transaction's clock. */
  occurredAt?: Date;
  /** Default: the cause of the event being reacted to, else LIVE. */
  cause?: Cause;
}

/**
 * Adds the event to the caller's transaction and gives its id; it is sent once that transaction commits. The rows of a
 * transaction are written together at its end, while every lock it took is still held.
 */
export async function addEvent<Desc extends DescMessage>(tx: Transaction, event: NewEvent<Desc>): Promise<string> {
  const eventId = newId();
  const trace: Record<string, string> = {};
  propagation.inject(tx.cause?.context ?? context.active(), trace);
  tx.outbox.push({
    eventId,
    topic: topicOf(event.schema.typeName).topic,
    key: `${tx.viewer.agencyId}:${event.aggregate.id}`,
    type: event.schema.typeName,
    envelope: envelopeOf(tx, event, eventId),
    about: [event.aggregate.id, event.subjectCandidateId ?? '', ...(event.about ?? [])].filter(isId),
    limitedToTeamIds: event.limitedToTeamIds,
    trace,
  });
  return eventId;
}

/**
 * For what is decided only now, by a reaction to what was told again: it has not been told before, and others must act
 * on it.
 */
export function asNews(tx: Transaction): Transaction {
  return tx.cause?.cause === Cause.REPUBLISH ? { ...tx, cause: { ...tx.cause, cause: Cause.LIVE } } : tx;
}

function envelopeOf<Desc extends DescMessage>(tx: Transaction, event: NewEvent<Desc>, eventId: string) {
  const now = tx.clock.now();
  const { requestId } = tx.viewer;
  return create(EnvelopeSchema, {
    eventId,
    agencyId: tx.viewer.agencyId,
    type: event.schema.typeName,
    schemaVersion: schemaVersionOf(event.schema.typeName),
    aggregateType: event.aggregate.type,
    aggregateId: event.aggregate.id,
    aggregateVersion: BigInt(event.aggregate.version),
    subjectCandidateId: event.subjectCandidateId ?? '',
    occurredAt: timestampFromDate(event.occurredAt ?? now),
    recordedAt: timestampFromDate(now),
    actor: { kind: tx.viewer.actor.kind, id: tx.viewer.actor.id },
    // What is told again is that and nothing else, whatever began it.
    cause: tx.cause?.cause === Cause.REPUBLISH ? Cause.REPUBLISH : (event.cause ?? tx.cause?.cause ?? Cause.LIVE),
    causationId: tx.cause?.causationId ?? '',
    correlationId: tx.cause?.correlationId ?? (isId(requestId) ? requestId : eventId),
    payload: toBinary(event.schema, create(event.schema, event.message)),
  });
}
