import { createHash } from 'node:crypto';

// jsonb knows neither Date, bigint nor bytes: they are stored under a key that no domain object has.
const tag = '$rekindle';

function encodeValue(value: unknown): unknown {
  if (value instanceof Date) return { [tag]: 'date', value: value.toISOString() };
  if (typeof value === 'bigint') return { [tag]: 'bigint', value: value.toString() };
  if (value instanceof Uint8Array) return { [tag]: 'bytes', value: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(encodeValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, encodeValue(inner)]));
  }
  return value;
}

function decodeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decodeValue);
  if (typeof value !== 'object' || value === null) return value;
  const tagged = value as Record<string, string>;
  if (tagged[tag] === 'date') return new Date(tagged.value ?? '');
  if (tagged[tag] === 'bigint') return BigInt(tagged.value ?? 0);
  if (tagged[tag] === 'bytes') return new Uint8Array(Buffer.from(tagged.value ?? '', 'base64'));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decodeValue(inner)]));
}

export function encodeAnswer(answer: unknown): string {
  return JSON.stringify({ answer: encodeValue(answer) });
}

export function decodeAnswer<T>(stored: unknown): T {
  return (decodeValue(stored) as { answer: T }).answer;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}

/** SHA-256 of the input's canonical JSON: the order of its fields and absent fields do not matter. */
export function hashInput(input: object): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(encodeValue(input))))
    .digest();
}
