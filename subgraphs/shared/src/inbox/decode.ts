import { fromBinary, type Message } from '@bufbuild/protobuf';
import { Cause, type Envelope, EnvelopeSchema } from '@rekindle/proto/envelope';
import type { BusRecord } from '../bus/event-bus.ts';
import { isId } from '../ids/ids.ts';
import type { Reaction } from './reaction.ts';

export interface DecodedEvent<R extends BusRecord = BusRecord> {
  record: R;
  envelope: Envelope;
  message: Message;
  reactions: readonly Reaction[];
}

export type ReactionTable = ReadonlyMap<string, readonly Reaction[]>;

export function tableOf(reactions: readonly Reaction[]): ReactionTable {
  return Map.groupBy(reactions, (reaction) => reaction.schema.typeName);
}

/** The header tells without decoding whether anybody here reacts to a record. */
export function concerns(table: ReactionTable, record: BusRecord): boolean {
  const type = record.headers.type;
  return type === undefined || table.has(type);
}

/** Throws when the bytes are not an event; null when nobody here reacts to it. */
export function decode<R extends BusRecord>(table: ReactionTable, record: R): DecodedEvent<R> | null {
  const envelope = fromBinary(EnvelopeSchema, record.value);
  if (!isId(envelope.eventId)) throw new Error(`the envelope's event id is "${envelope.eventId}"`);
  if (!isId(envelope.agencyId)) throw new Error(`the envelope's agency id is "${envelope.agencyId}"`);
  const all = table.get(envelope.type) ?? [];
  const [first] = all;
  if (!first) return null;
  const message = fromBinary(first.schema, envelope.payload);
  const reactions = envelope.cause === Cause.REPUBLISH ? all.filter(({ kind }) => kind === 'projection') : all;
  return { record, envelope, message, reactions };
}
