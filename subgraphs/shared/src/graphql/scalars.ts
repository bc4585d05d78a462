import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

function refuse(field: string, expected: string): GraphQLError {
  return new GraphQLError(`${field} expects ${expected}.`, { extensions: { code: 'BAD_INPUT' } });
}

function parseInstant(value: unknown): Date {
  const isInstant =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value);
  const date = isInstant ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime())) throw refuse('DateTime', 'an instant with a zone, such as 2026-03-01T09:30:00Z');
  return date;
}

/** An instant. Resolvers may give a Date or an ISO string. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function parseDay(value: unknown): string {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const date = isDay ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw refuse('Date', 'a day, such as 2026-03-01');
  }
  return value as string;
}

function formatDay(value: unknown): string {
  if (!(value instanceof Date)) return String(value).slice(0, 10);
  // A driver gives a date column as midnight of the local zone.
  const [year, month, day] = [value.getFullYear(), value.getMonth() + 1, value.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A day without a time: YYYY-MM-DD on both sides. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: formatDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

export const JSONScalar = new GraphQLScalarType({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: valueFromASTUntyped,
});

export const scalarResolvers = { DateTime, Date: DayScalar, JSON: JSONScalar };
