import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { AppError } from '../errors/errors.ts';

type Report = (error: unknown, requestId: string) => void;

const clientCodes = new Map([
  ['GRAPHQL_PARSE_FAILED', 'BAD_INPUT'],
  ['GRAPHQL_VALIDATION_FAILED', 'BAD_INPUT'],
  ['BAD_USER_INPUT', 'BAD_INPUT'],
  ['BAD_INPUT', 'BAD_INPUT'],
  ['BAD_REQUEST', 'BAD_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_INPUT'],
]);

/** The one place where an error becomes what a client sees: an AppError with its sentence, a mistake in the request, or INTERNAL. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string,
  report: Report,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const place = { ...(formatted.path ? { path: formatted.path } : {}) };
  if (original instanceof AppError) {
    if (original.code === 'INTERNAL' || original.code === 'UNAVAILABLE') report(original, requestId);
    const field = original.field ? { field: original.field } : {};
    return { message: original.publicMessage, ...place, extensions: { code: original.code, ...field } };
  }
  const code = clientCodes.get(String(formatted.extensions?.code));
  if (code) return { message: withoutHints(formatted.message), ...place, extensions: { code } };
  report(original, requestId);
  return {
    message: `Something went wrong on our side. Quote this number when you report it: ${requestId}`,
    ...place,
    extensions: { code: 'INTERNAL', requestId },
  };
}

/** No suggestion of names that exist, and no echo of a value that was given. */
export function withoutHints(message: string): string {
  return message
    .replace(/ Did you mean[^?]*\?/gs, '')
    .replace(/got invalid value .*?(?= at "|; )/gs, 'is not valid')
    .replace(/(cannot represent[^:]*): .*$/s, '$1')
    .slice(0, 300);
}
