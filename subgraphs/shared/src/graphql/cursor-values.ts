import { isId } from '../ids/ids.ts';

export type CursorValue = string | number | boolean | null;

/** What stands at a place of a cursor: whoever forges another kind must not get as far as the database. */
export type CursorKind = 'text' | 'integer' | 'number' | 'instant' | 'day' | 'id';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const timeOfDay = /^[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?\s?(Z|[+-](0\d|1[0-4])(:?[0-5]\d(:[0-5]\d)?)?)?$/;
const int4Most = 2 ** 31;

const checks: Readonly<Record<CursorKind, (value: CursorValue) => boolean>> = {
  text: (value) => typeof value === 'string' && !value.includes('\u0000'),
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) < int4Most,
  number: (value) => Number.isFinite(value),
  instant: (value) => typeof value === 'string' && (isInfinity(value) || isInstant(value)),
  day: (value) => typeof value === 'string' && (isInfinity(value) || isDay(value)),
  id: (value) => typeof value === 'string' && isId(value),
};

export function areOfKinds(values: readonly CursorValue[], kinds: readonly CursorKind[]): boolean {
  return values.length === kinds.length && kinds.every((kind, place) => checks[kind](values[place] ?? null));
}

function isInfinity(value: string): boolean {
  return value === 'infinity' || value === '-infinity';
}

function isInstant(value: string): boolean {
  return isDay(value.slice(0, 10)) && (value.length === 10 || timeOfDay.test(value.slice(10)));
}

/** One that a calendar has. */
function isDay(value: string): boolean {
  const [, year = ''] = day.exec(value) ?? [];
  const instant = Date.parse(`${value}T00:00:00Z`);
  return Number(year) > 0 && !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
}
