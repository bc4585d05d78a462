import { AppError } from '@rekindle/shared/errors/errors';
import { withoutHints } from '@rekindle/shared/graphql/errors';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { FetchError } from './run-plan.ts';

const houseCodes = new Set(['BAD_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'CONFLICT', 'UNAVAILABLE']);

/** What a client sees of what a service answered: its own sentence, the name of a part that is away, or a number to quote. */
export function formatFetchError(failed: FetchError, requestId: string, logger: Logger): GraphQLFormattedError {
  const { service, error } = failed;
  const place = failed.path ? { path: failed.path } : {};
  if (error instanceof AppError) {
    logger.warn({ err: error, service, requestId }, 'a part of the graph did not answer');
    return { message: error.publicMessage, ...place, extensions: { code: error.code, service } };
  }
  const extensions = error instanceof Error ? {} : ((error.extensions ?? {}) as Record<string, unknown>);
  if (!(error instanceof Error) && houseCodes.has(String(extensions.code))) {
    const field = extensions.field ? { field: extensions.field } : {};
    return { message: String(error.message), ...place, extensions: { code: extensions.code, ...field, service } };
  }
  const number = typeof extensions.requestId === 'string' ? extensions.requestId : requestId;
  logger.error({ err: error, requestId: number, service }, 'a part of the graph failed');
  return { ...internal(number), ...place, extensions: { code: 'INTERNAL', requestId: number, service } };
}

/** A mistake of the client in document or variables: no names that exist, no value that was given. */
export function formatMistake(error: GraphQLError): GraphQLFormattedError {
  return { message: withoutHints(error.message), extensions: { code: 'BAD_INPUT' } };
}

/** What stopped a whole request, and the status that says so. */
export function formatFailure(
  error: Error & { statusCode?: number },
  requestId: string,
): { status: number; error: GraphQLFormattedError } {
  if (error instanceof AppError) {
    const field = error.field ? { field: error.field } : {};
    const known = { message: error.publicMessage, extensions: { code: error.code, ...field } };
    return { status: statusByCode[error.code] ?? 500, error: known };
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) return { status: 500, error: internal(requestId) };
  const message = status === 413 ? 'The request is larger than 1 MB.' : 'The request is not well formed.';
  return { status, error: { message, extensions: { code: 'BAD_INPUT' } } };
}

const statusByCode: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  CONFLICT: 409,
  UNAVAILABLE: 503,
};

function internal(requestId: string): GraphQLFormattedError {
  return {
    message: `Something went wrong on our side. Quote this number when you report it: ${requestId}`,
    extensions: { code: 'INTERNAL', requestId },
  };
}
