import type { Envelope } from '@rekindle/proto/envelope';
import type { StoredRecord } from '../bus/event-bus.ts';
import { isId } from '../ids/ids.ts';
import { traceIdOf } from '../telemetry/spans.ts';

const name = /^[\w.-]{1,120}$/;

/**
 * By what an event is found again: ids, names and numbers. Bytes that are no event may hold anything where these should
 * stand; what is not of their shape is left out.
 */
export function loggedEvent(record: StoredRecord, envelope?: Envelope): Record<string, string | number> {
  const { topic, partition, offset, headers } = record;
  const given: [string, unknown, (value: string) => boolean][] = [
    ['event', envelope?.eventId, isId],
    ['agency', envelope?.agencyId ?? headers.agency, isId],
    ['aggregate', envelope?.aggregateId, isId],
    ['aggregateType', envelope?.aggregateType, (value) => name.test(value)],
    ['type', envelope?.type ?? headers.type, (value) => name.test(value)],
    ['trace', traceIdOf(headers.traceparent), () => true],
  ];
  const known = given.filter((each): each is [string, string, typeof isId] => {
    const [, value, fits] = each;
    return typeof value === 'string' && fits(value);
  });
  return {
    ...Object.fromEntries(known.map(([key, value]) => [key, value])),
    topic,
    partition,
    offset: offset.toString(),
  };
}
