import type { Timestamp } from '@bufbuild/protobuf/wkt';
import { timestampDate } from '@bufbuild/protobuf/wkt';

/** A message as JSON keeps it: instants as ISO strings, 64-bit integers as numbers, no protobuf bookkeeping. */
export type Plain<T> = T extends Timestamp
  ? string
  : T extends bigint
    ? number
    : T extends string | number | boolean | undefined
      ? T
      : T extends readonly (infer Item)[]
        ? Plain<Item>[]
        : { [Key in keyof T as Key extends '$typeName' | '$unknown' ? never : Key]: Plain<T[Key]> };

const timestampName = 'google.protobuf.Timestamp';

export function plain<T>(value: T): Plain<T> {
  return toPlain(value) as Plain<T>;
}

function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  if ((value as { $typeName?: string }).$typeName === timestampName)
    return timestampDate(value as Timestamp).toISOString();
  const fields = Object.entries(value).filter(([key]) => !key.startsWith('$'));
  return Object.fromEntries(fields.map(([key, inner]) => [key, toPlain(inner)]));
}
