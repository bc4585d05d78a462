import { type TraceHeaders, traceIdOf } from '@rekindle/shared/telemetry/spans';
import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';
import type { FastifyRequest } from 'fastify';

/**
 * The trace that a browser began with what somebody did, if it is well-formed; nothing else that it may name beside it
 * goes further into the system. Programs begin no trace here: theirs are many, and whoever reads ours could not tell
 * them from people's.
 */
export function traceOf(
  { headers }: Pick<FastifyRequest, 'headers'>,
  { actor }: Pick<ViewerClaims, 'actor'>,
): TraceHeaders {
  const { traceparent } = headers;
  if (actor.kind !== 'member' || !traceIdOf(traceparent)) return {};
  return { traceparent: traceparent as string };
}
