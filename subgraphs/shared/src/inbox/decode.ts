import { type DescMessage, fromBinary, type Message, type MessageShape } from '@bufbuild/protobuf';
import { Cause, type Envelope, EnvelopeSchema } from '@rekindle/proto/envelope';
import type { BusRecord } from '../bus/event-bus.ts';
import { isId } from '../ids/ids.ts';
import { PlainError } from '../telemetry/failure.ts';
import type { Reaction } from './reaction.ts';
import { schemaVersionOf, withoutVersion } from './schema-version.ts';

export interface DecodedEvent<R extends BusRecord = BusRecord> {
  record: R;
  envelope: Envelope;
  message: Message;
  reactions: readonly Reaction[];
}

export type ReactionTable = ReadonlyMap<string, readonly Reaction[]>;

/** Bytes that are no event that this service can read; trying again changes nothing. */
export class UnreadableEvent extends PlainError {
  /** Where at least that could be read. */
  readonly envelope?: Envelope;

  constructor(message: string, envelope?: Envelope) {
    super(message);
    this.name = 'UnreadableEvent';
    this.envelope = envelope;
  }
}

export function tableOf(reactions: readonly Reaction[]): ReactionTable {
  return Map.groupBy(reactions, (reaction) => reaction.schema.typeName);
}

/** The header tells without decoding whether anybody here reacts to a record. */
export function concerns(table: ReactionTable, record: BusRecord): boolean {
  const type = record.headers.type;
  return type === undefined || table.has(type) || otherVersionOf(table, type) !== undefined;
}

/** Throws when the bytes are not an event, or one of a version that is not known here; null when nobody here reacts to it. */
export function decode<R extends BusRecord>(table: ReactionTable, record: R): DecodedEvent<R> | null {
  const envelope = read(EnvelopeSchema, record.value, 'the bytes are no envelope');
  if (!isId(envelope.eventId)) throw new UnreadableEvent('the envelope has no event id');
  if (!isId(envelope.agencyId)) throw new UnreadableEvent('the envelope has no agency id');
  const all = table.get(envelope.type) ?? [];
  const [first] = all;
  const known = first?.schema.typeName ?? otherVersionOf(table, envelope.type);
  if (!known) return null;
  // What has another version has changed its meaning: read by what we know it would be half of it, or wrong.
  const version = first ? envelope.schemaVersion || schemaVersionOf(known) : schemaVersionOf(envelope.type);
  if (!first || version !== schemaVersionOf(known)) {
    const ours = schemaVersionOf(known);
    throw new UnreadableEvent(`${known} came in version ${version}, this service reads version ${ours}`, envelope);
  }
  const message = read(first.schema, envelope.payload, `the payload is no ${known}`, envelope);
  const reactions = envelope.cause === Cause.REPUBLISH ? all.filter(({ kind }) => kind === 'projection') : all;
  return { record, envelope, message, reactions };
}

function read<D extends DescMessage>(
  schema: D,
  bytes: Uint8Array,
  otherwise: string,
  envelope?: Envelope,
): MessageShape<D> {
  try {
    return fromBinary(schema, bytes);
  } catch {
    throw new UnreadableEvent(otherwise, envelope);
  }
}

const unversioned = new WeakMap<ReactionTable, ReadonlyMap<string, string>>();

/** The name by which we know a message of which this is another version. */
function otherVersionOf(table: ReactionTable, type: string): string | undefined {
  const known = unversioned.get(table) ?? new Map([...table.keys()].map((each) => [withoutVersion(each), each]));
  unversioned.set(table, known);
  return known.get(withoutVersion(type));
}
