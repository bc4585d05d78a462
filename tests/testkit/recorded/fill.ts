import { createHash } from 'node:crypto';
import {
  create,
  type DescField,
  type DescMessage,
  type Message,
  type MessageShape,
  ScalarType,
  toBinary,
} from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { Cause, type Envelope, EnvelopeSchema } from '@rekindle/proto/envelope';
import { topicOf } from '@rekindle/proto/topics';

const at = new Date('2026-01-05T09:00:00Z');

/** Texts that are read as more than words: with others a service could do nothing. */
const wellFormed: Record<string, string> = { time_zone: 'Europe/Vienna', currency: 'EUR', country: 'AT' };

/** Every field with a value, for a message that no story has brought about; the same each time. */
export function filled<Desc extends DescMessage>(schema: Desc, depth = 0): MessageShape<Desc> {
  const message = create(schema) as Record<string, unknown> & Message;
  for (const field of schema.fields) message[field.localName] = contentOf(field, depth);
  return message as MessageShape<Desc>;
}

function contentOf(field: DescField, depth: number): unknown {
  if (field.fieldKind === 'map') return {};
  if (field.fieldKind === 'list') {
    if (field.message && depth > 3) return [];
    return [field.message ? messageOf(field.message, depth) : field.scalar ? scalarOf(field, field.scalar) : 1];
  }
  if (field.fieldKind === 'enum') return 1;
  if (field.message) return depth > 3 ? undefined : messageOf(field.message, depth);
  return field.scalar ? scalarOf(field, field.scalar) : undefined;
}

function messageOf(schema: DescMessage, depth: number): unknown {
  if (schema.typeName === 'google.protobuf.Timestamp') return timestampFromDate(at);
  return filled(schema, depth + 1);
}

function scalarOf({ name, number }: DescField, scalar: ScalarType): unknown {
  if (scalar === ScalarType.STRING) {
    if (/_ids?$|^id$/.test(name)) return idOf(number);
    if (/(^|_)(on|day|date|until)$/.test(name)) return '2026-01-05';
    return wellFormed[name] ?? `${name} ${number}`;
  }
  if (scalar === ScalarType.BOOL) return true;
  if (scalar === ScalarType.BYTES) return new Uint8Array([number % 256]);
  return [ScalarType.INT64, ScalarType.UINT64, ScalarType.SINT64].includes(scalar) ? BigInt(number) : number;
}

const idOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** The same each time. */
const idFor = (what: string) =>
  `01900000-0000-7000-8000-${createHash('sha256').update(what).digest('hex').slice(0, 12)}`;

/**
 * With an id and an agency of its own: made up alike, all but the first would be dropped as duplicates, and what comes of
 * one could go with the agency that another one deletes.
 */
export function filledEvent(schema: DescMessage): Envelope {
  return create(EnvelopeSchema, {
    eventId: idFor(`event ${schema.typeName}`),
    agencyId: idFor(`agency ${schema.typeName}`),
    type: schema.typeName,
    schemaVersion: 1,
    aggregateType: topicOf(schema.typeName).aggregate,
    aggregateId: idOf(902),
    aggregateVersion: 1n,
    occurredAt: timestampFromDate(at),
    recordedAt: timestampFromDate(at),
    cause: Cause.LIVE,
    correlationId: idOf(903),
    actor: { kind: 'service', id: 'agency' },
    payload: toBinary(schema, filled(schema)),
  });
}
