import { readFileSync } from 'node:fs';
import { create, fromBinary, toBinary, toJson } from '@bufbuild/protobuf';
import { describe, expect, it } from '@jest/globals';
import { inRoot } from '@rekindle/embedded/toolchain/paths';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { newId } from '@rekindle/shared/ids/ids';
import { decode, tableOf, UnreadableEvent } from '@rekindle/shared/inbox/decode';
import { on } from '@rekindle/shared/inbox/reaction';
import { asOfBaseline, asOfTomorrow, recordedEvents, recordedReleases } from '../testkit/recorded/releases.ts';
import { eventSchemas } from '../testkit/recorded/schemas.ts';

const schemas = new Map(eventSchemas.map((schema) => [schema.typeName, schema]));
const table = tableOf(eventSchemas.map((schema) => on(schema, 'projection', async () => {})));
const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const recordOf = (type: string, value: Uint8Array) => ({ topic: 't', key: 'k', value, headers: { type } });

/** What is said, as JSON: without fields that are not known. */
function saidBy(type: string, bytes: Uint8Array): unknown {
  const event = decode(table, recordOf(type, bytes));
  return toJson(schemas.get(type) as never, event?.message as never);
}

it('of this release every type of event is recorded', () => {
  const recorded = recordedEvents(version).map(({ type }) => type);
  expect(recorded.sort()).toEqual([...schemas.keys()].sort());
});

describe.each(recordedReleases())('an event as release %s has sent it', (release) => {
  const events = recordedEvents(release).map((event) => [event.type, event] as const);

  it('is told once: no two of them share an id', () => {
    const ids = events.map(([, { bytes }]) => fromBinary(EnvelopeSchema, bytes).eventId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(events)('is read whole: %s', (type, { bytes }) => {
    const event = decode(table, recordOf(type, bytes));
    expect(event?.envelope).toMatchObject({ type, schemaVersion: 1 });
    // A field that was removed or renumbered would be left over.
    expect([...(event?.message.$unknown ?? []), ...(event?.envelope.$unknown ?? [])]).toEqual([]);
    expect(toJson(schemas.get(type) as never, event?.message as never)).not.toEqual({});
  });

  it.each(events)('says the same with fields and words of a later release in it: %s', (type, event) => {
    expect(saidBy(type, asOfTomorrow(event))).toEqual(saidBy(type, event.bytes));
  });

  it.each(events)('is read without what has come to be since the last release: %s', (type, event) => {
    const bytes = asOfBaseline(event);
    if (bytes) expect(decode(table, recordOf(type, bytes))?.envelope.type).toBe(type);
  });

  it.each(events)('of another major version is refused, by whichever name it comes: %s', (type, { bytes }) => {
    const envelope = fromBinary(EnvelopeSchema, bytes);
    const renamed = type.replace('.v1.', '.v2.');
    for (const change of [{ schemaVersion: 2 }, { type: renamed }, { type: renamed, schemaVersion: 2 }]) {
      const sent = Buffer.from(toBytes({ ...envelope, ...change }));
      const reading = () => decode(table, recordOf(change.type ?? type, sent));
      expect(reading).toThrow(UnreadableEvent);
      expect(reading).toThrow(`${type} came in version 2, this service reads version 1`);
    }
  });
});

it('an event of a type that nobody knows is passed over', () => {
  const event = { eventId: newId(), agencyId: newId(), type: 'rekindle.candidates.v1.CandidateSang', schemaVersion: 1 };
  expect(decode(table, recordOf(event.type, toBytes(event)))).toBeNull();
});

function toBytes(envelope: Parameters<typeof create<typeof EnvelopeSchema>>[1]): Uint8Array {
  return toBinary(EnvelopeSchema, create(EnvelopeSchema, envelope));
}
