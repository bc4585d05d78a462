import { v7 } from 'uuid';
import { badInput } from '../errors/errors.ts';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** A UUIDv7: ids sort by the time of their making, which keeps index pages close together. */
export function newId(): string {
  return v7();
}

/** What belongs to no agency stands under this one: bytes that name none, and what services tell each other. */
export const noAgency = '00000000-0000-7000-8000-000000000000';

export function isId(value: unknown): value is string {
  return typeof value === 'string' && uuidPattern.test(value);
}

/** The id in lower case; BAD_INPUT that names `field` when it is not an id. */
export function requireId(value: unknown, field: string): string {
  if (!isId(value)) throw badInput(field, `${field} must be an id such as 018f3c1e-7b2a-7cc1-9a55-0f2f6d1c4b10`);
  return value.toLowerCase();
}
