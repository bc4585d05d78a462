import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { AppError } from '@rekindle/shared/errors/errors';
import { withoutHints } from '@rekindle/shared/graphql/errors';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const clientMistakes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
const houseCodes = new Set(['BAD_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'CONFLICT', 'UNAVAILABLE']);

/** What a client sees of an error: a subgraph's own sentence, the name of a part that is away, or a number to quote. */
export function formatGraphError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: Logger,
): GraphQLFormattedError {
  const extensions = formatted.extensions ?? {};
  const service = typeof extensions.serviceName === 'string' ? { service: extensions.serviceName } : {};
  const place = formatted.path ? { path: formatted.path } : {};
  const original = originalOf(error);
  if (original instanceof AppError) {
    logger.warn({ error: original, ...service }, 'a part of the graph did not answer');
    return { message: original.publicMessage, ...place, extensions: { code: original.code, ...service } };
  }
  const code = String(extensions.code);
  if (houseCodes.has(code)) {
    const field = extensions.field ? { field: extensions.field } : {};
    return { message: formatted.message, ...place, extensions: { code, ...field, ...service } };
  }
  if (clientMistakes.has(code)) {
    return { message: withoutHints(formatted.message), ...place, extensions: { code: 'BAD_INPUT' } };
  }
  const requestId = typeof extensions.requestId === 'string' ? extensions.requestId : randomUUID();
  logger.error({ error, requestId, ...service }, 'graph request failed');
  return {
    message: `Something went wrong on our side. Quote this number when you report it: ${requestId}`,
    ...place,
    extensions: { code: 'INTERNAL', requestId, ...service },
  };
}

function originalOf(error: unknown): unknown {
  const unwrapped = unwrapResolverError(error);
  return unwrapped instanceof GraphQLError ? unwrapped.originalError : unwrapped;
}
