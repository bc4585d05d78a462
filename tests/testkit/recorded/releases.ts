import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileRegistry, type DescMessage, fromBinary, toBinary } from '@bufbuild/protobuf';
import { type FileDescriptorSet, FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { inRoot } from '@rekindle/embedded/toolchain/paths';
import { type Cause, EnvelopeSchema } from '@rekindle/proto/envelope';

export interface RecordedEvent {
  type: string;
  /** As it was sent: an envelope with its payload. */
  bytes: Uint8Array;
}

const folder = inRoot('proto/recorded');

export const recordedReleases = (): string[] => readdirSync(folder).sort();

export function recordedEvents(release: string): RecordedEvent[] {
  return readdirSync(join(folder, release))
    .filter((file) => /^rekindle\..*\.binpb$/.test(file))
    .map((file) => ({ type: file.replace(/\.binpb$/, ''), bytes: readFileSync(join(folder, release, file)) }));
}

/** The contract that consumers of the last release read by. */
const baseline = createFileRegistry(
  fromBinary(FileDescriptorSetSchema, readFileSync(inRoot('proto/baseline.binpb'))) as FileDescriptorSet,
);

/** As a service of the time of the baseline would have sent it: without what has come to be since; null for a new type. */
export function asOfBaseline({ bytes }: RecordedEvent): Uint8Array | null {
  const envelope = fromBinary(EnvelopeSchema, bytes);
  const then = baseline.getMessage(envelope.type);
  if (!then) return null;
  const payload = withoutUnknown(then, envelope.payload);
  return withoutUnknown(
    baseline.getMessage(EnvelopeSchema.typeName) as DescMessage,
    toBinary(EnvelopeSchema, { ...envelope, payload }),
  );
}

const withoutUnknown = (schema: DescMessage, bytes: Uint8Array) =>
  toBinary(schema, fromBinary(schema, bytes, { readUnknownFields: false }));

// A field of a number that nobody has given yet, with a text in it, and one with a number.
const newFields = Buffer.from([...tag(19_500, 2), 5, ...Buffer.from('later'), ...tag(19_501, 0), 7]);
// Words of a list travel as numbers.
const causeOfTomorrow = 99 as Cause;

/** As a service of a later release may send it: with fields and a word of a list that are not known yet. */
export function asOfTomorrow({ bytes }: RecordedEvent): Uint8Array {
  const envelope = fromBinary(EnvelopeSchema, bytes);
  const payload = Buffer.concat([envelope.payload, newFields]);
  return Buffer.concat([toBinary(EnvelopeSchema, { ...envelope, payload, cause: causeOfTomorrow }), newFields]);
}

/** The same event of another agency about others: each id in it begins with these two digits. */
export function ofOthers(bytes: Uint8Array, digits: string): Uint8Array {
  const ids = /[0-9a-f]{2}(?=[0-9a-f]{6}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})/g;
  return Buffer.from(Buffer.from(bytes).toString('latin1').replace(ids, digits), 'latin1');
}

function tag(field: number, wireType: number): number[] {
  const bytes: number[] = [];
  let rest = (field << 3) | wireType;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest];
}
